// What the ground is multiplied by where it lies in the shadow: red of the map is contact, green is cast.
vec4 shadow_colour(vec2 strength)
{
    vec3 contact = mix(vec3(1.0), frame.contact_shadow.rgb, frame.contact_shadow.a * strength.r);
    vec3 thrown = mix(vec3(1.0), frame.cast_shadow.rgb, frame.cast_shadow.a * strength.g);
    return vec4(contact * thrown, 1.0);
}
