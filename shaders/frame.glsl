// Read once per frame by every pass: app/render/frame_block.hpp in the same order.
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;

layout(std140) uniform Frame {
    mat4 clip_from_scene;
    vec4 eye;       // position [m], w: depth of the point in the centre [m]
    vec4 viewport;  // width, height [device px], z: where haze begins [clip y], w: smallest depth of lines [m]
    vec4 to_sun;
    vec4 line;      // x: device px per px of width at the centre, y: metres per px of dash, z: device px per CSS px,
                    // w: where haze is full [clip y]
    vec4 block;     // x: height scale
    vec4 contact_shadow;
    vec4 cast_shadow;
    vec4 block_foot;
    vec4 haze;
    vec4 selection;
    vec4 town;      // what quiet blocks mix with
    vec4 paint[46]; // map::Paint
    vec4 block_lit[10]; // map::BlockTheme, then scenario::Change
    vec4 block_shade[10];
    vec4 plate_top[4]; // model::Decision
    vec4 plate_side[4];
    vec4 plate_edge[4];
    vec4 plate_hatch[4];
    vec4 plate_form[4]; // x: 0 solid, 1 dashed, 2 dotted; y: 1 raised, 0 flat
} frame;

// A place that is never drawn: for what has no height, no opacity or lies behind the eye.
const vec4 kNowhere = vec4(2.0, 2.0, 2.0, 1.0);

// Texel number index of a table that is stored in rows.
ivec2 table_cell(int index, int row_texels)
{
    return ivec2(index % row_texels, index / row_texels);
}

// Device pixels from the lower left corner of a point that lies before the eye.
vec2 pixel_from_clip(vec4 clip)
{
    return (clip.xy / clip.w * 0.5 + 0.5) * frame.viewport.xy;
}
