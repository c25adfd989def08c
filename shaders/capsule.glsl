// Distances to one piece of a line (shaders/line.vert), in device pixels.
in vec2 v_place;
flat in vec3 v_capsule;
in vec2 v_along;

uniform vec4 u_colour;

out vec4 colour;

float coverage_of(float distance_px)
{
    return clamp(0.5 - distance_px, 0.0, 1.0);
}

float place_on_axis()
{
    return clamp(v_place.x, 0.0, v_capsule.x);
}

float radius_at_place()
{
    return mix(v_capsule.y, v_capsule.z, place_on_axis() / max(v_capsule.x, 1e-3));
}

// Distance to the round-ended band, negative inside.
float capsule_distance()
{
    return length(vec2(v_place.x - place_on_axis(), v_place.y)) - radius_at_place();
}
