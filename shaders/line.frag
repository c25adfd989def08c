// A band with round ends and one pixel of feather.
#include "frame.glsl"
#include "capsule.glsl"

void main()
{
    colour = vec4(u_colour.rgb, u_colour.a * coverage_of(capsule_distance()));
}
