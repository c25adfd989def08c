#include "shell/frame_style.hpp"

#include "map/blocks.hpp"
#include "map/change_palette.hpp"
#include "map/palette.hpp"
#include "map/travel_scale.hpp"

namespace app::shell {

namespace {

glm::vec4 to_vec4(const map::Colour& colour)
{
    return {colour.red, colour.green, colour.blue, colour.opacity};
}

render::Outline outline_of(map::EdgeForm form)
{
    switch (form) {
    case map::EdgeForm::Solid:
        return render::Outline::Solid;
    case map::EdgeForm::Dashed:
        return render::Outline::Dashed;
    case map::EdgeForm::Dotted:
        return render::Outline::Dotted;
    }
    return render::Outline::Solid;
}

render::PlateForm plate_form(const map::DecisionForm& form)
{
    return {.top = to_vec4(form.top),
            .side = to_vec4(form.side),
            .edge = to_vec4(form.edge),
            .hatch = to_vec4(form.hatch),
            .outline = outline_of(form.edge_form),
            .raised = form.raised};
}

render::TravelStyle travel_style(const scenario::View& view)
{
    const map::TravelColours& colours = map::travel_colours(view.theme);
    render::TravelStyle style;
    static_assert(std::tuple_size_v<decltype(style.tints)> == map::kTravelStops_min.size());
    for (std::size_t i = 0; i < style.tints.size(); ++i) style.tints[i] = to_vec4(colours.stops[i]);
    style.line = to_vec4(colours.line);
    style.visible = view.layers[scenario::Layer::TravelTimes];
    return style;
}

render::BlockColours block_colours(const map::ThemeColours& colours)
{
    return {to_vec4(colours.lit), to_vec4(colours.shade)};
}

/// Those of a difference too: when it begins or ends, blocks pass from one to the other.
void use_block_colours(render::FrameStyle& style, scenario::Theme theme)
{
    static_assert(base::kEnumSize<scenario::Change> == render::kChangeCount);
    for (const map::BlockTheme block : base::all_of<map::BlockTheme>()) {
        style.blocks[block] = block_colours(map::palette(theme).blocks[block]);
    }
    for (const scenario::Change change : base::all_of<scenario::Change>()) {
        style.changed_blocks[base::index_of(change)] = block_colours(map::change_palette(theme).blocks[change]);
    }
}

void use_decisions(render::FrameStyle& style, scenario::Theme theme)
{
    const map::Palette& palette = map::palette(theme);
    for (const model::Decision decision : base::all_of<model::Decision>()) {
        style.plates[base::index_of(decision)] = plate_form(palette.decisions[decision]);
    }
}

/// Plates of a difference carry their change where they otherwise carry the decision.
void use_changes(render::FrameStyle& style, scenario::Theme theme)
{
    static_assert(base::kEnumSize<scenario::Change> <= render::kDecisionCount);
    const map::ChangePalette& palette = map::change_palette(theme);
    for (const scenario::Change change : base::all_of<scenario::Change>()) {
        style.plates[base::index_of(change)] = plate_form(palette.plates[change]);
    }
}

} // namespace

render::FrameStyle make_frame_style(const scenario::View& view, MapColours colours)
{
    const map::Palette& palette = map::palette(view.theme);
    render::FrameStyle style;
    for (const map::Paint paint : base::all_of<map::Paint>()) {
        style.paint[paint] = to_vec4(palette.paint[paint]);
        style.visible[paint] = view.layers[map::layer_of(paint)];
    }
    use_block_colours(style, view.theme);
    (colours == MapColours::Difference ? use_changes : use_decisions)(style, view.theme);
    style.travel = travel_style(view);
    style.blocks_visible = view.layers[scenario::Layer::Dynamics];
    style.plates_visible = view.layers[scenario::Layer::Sites];
    // Plates shrink with the blocks that stand on them, or these would sink into them.
    style.height_scale = static_cast<float>(map::height_scale(view.camera.scale_px_per_km));
    for (render::PlateForm& form : style.plates) form.raised *= style.height_scale;
    style.contact_shadow = to_vec4(palette.contact_shadow);
    style.cast_shadow = to_vec4(palette.cast_shadow);
    style.block_foot = to_vec4(palette.block_foot);
    style.haze = to_vec4(palette.haze);
    style.selection = to_vec4(palette.selection);
    return style;
}

} // namespace app::shell
