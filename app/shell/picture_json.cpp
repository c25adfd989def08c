#include "shell/picture_json.hpp"

#include "data/json_writer.hpp"
#include "map/change_palette.hpp"
#include "scenario/base_preset.hpp"
#include "ui/theme.hpp"

#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace app::shell {

namespace {

using scenario::Change;
using scenario::Layer;

std::string css(const map::Colour& colour)
{
    const auto byte = [](float value) { return static_cast<unsigned>(std::lround(value * 255)); };
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x%02x", byte(colour.red), byte(colour.green),
                  byte(colour.blue), byte(colour.opacity));
    return text.data();
}

std::string css(ImU32 colour)
{
    const auto channel = [&](int shift) { return static_cast<float>((colour >> shift) & 0xFFU) / 255.0F; };
    return css(map::Colour{channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT),
                           channel(IM_COL32_A_SHIFT)});
}

map::Colour mixed(const map::Colour& from, const map::Colour& to, float share)
{
    const auto mix = [&](float a, float b) { return a + (b - a) * share; };
    return {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue), 1};
}

std::string_view id_of(map::LabelFace face)
{
    switch (face) {
    case map::LabelFace::City:
        return "city";
    case map::LabelFace::Village:
        return "village";
    case map::LabelFace::Site:
        return "site";
    case map::LabelFace::Station:
        return "station";
    case map::LabelFace::Nature:
        return "nature";
    case map::LabelFace::Water:
        return "water";
    case map::LabelFace::Shield:
        break;
    }
    return "shield";
}

void write_point(data::JsonWriter& writer, std::string_view name, glm::dvec2 place_px)
{
    writer.key(name).begin_array().number(place_px.x).number(place_px.y).end_array();
}

void write_labels(data::JsonWriter& writer, const PictureParts& parts)
{
    writer.key("labels").begin_array();
    for (const map::PlacedLabel& label : parts.overlay.labels) {
        const map::LabelColours colours = map::label_colours(parts.state.view.theme, label.face, label.kind);
        writer.begin_object().member("text", label.text).member("face", id_of(label.face));
        write_point(writer, "centre", label.centre_px);
        writer.member("width", label.size_px.x).member("size", label.font_px).member("tracking", label.tracking_px);
        writer.member("angle", label.angle_rad).member("opacity", label.opacity);
        writer.member("colour", css(colours.text)).member("halo", css(colours.halo)).end_object();
    }
    writer.end_array();
}

void write_decision_colours(data::JsonWriter& writer, model::Decision decision, scenario::Theme theme)
{
    const map::DecisionForm& form = map::palette(theme).decisions[decision];
    writer.member("decision", model::id_of(decision)).member("fill", css(form.pin_fill));
    writer.member("ring", css(form.pin_ring)).member("sign", css(form.pin_sign));
}

void write_pins(data::JsonWriter& writer, const PictureParts& parts)
{
    writer.key("pins").begin_array();
    for (const map::PlacedPin& pin : parts.overlay.pins) {
        writer.begin_object();
        write_decision_colours(writer, pin.decision, parts.state.view.theme);
        write_point(writer, "foot", pin.foot_px);
        write_point(writer, "head", pin.head_px);
        writer.member("radius", pin.radius_px).member("opacity", pin.opacity);
        writer.member("number", pin.needed_of_ten ? std::to_string(*pin.needed_of_ten) : std::string());
        writer.key("selected").boolean(pin.selected).end_object();
    }
    writer.end_array();
}

void write_block(data::JsonWriter& writer, const std::string& word, const map::ThemeColours& colours, bool wire)
{
    writer.begin_object().member("word", word);
    writer.member("top", css(wire ? colours.lit : mixed(colours.lit, {1, 1, 1, 1}, 0.17F)));
    writer.member("left", css(mixed(colours.lit, colours.shade, 0.35F)));
    writer.member("right", css(mixed(colours.lit, colours.shade, 0.9F)));
    writer.key("wire").boolean(wire).end_object();
}

/// Themes, or changes where two scenarios are compared.
void write_blocks(data::JsonWriter& writer, const PictureParts& parts)
{
    constexpr base::EnumArray<map::BlockTheme, std::string_view> kThemes{
        {"living", "working", "innovation", "logistics", "leisure", "facilities"}};
    const scenario::View& view = parts.state.view;
    writer.key("blocks").begin_array();
    if (view.layers[Layer::Dynamics] && parts.in_sight.reference) {
        for (const Change change : {Change::More, Change::Gone, Change::Same}) {
            write_block(writer, "ui.change." + std::string(id_of(change)),
                        map::change_palette(view.theme).blocks[change], change == Change::Gone);
        }
    } else if (view.layers[Layer::Dynamics]) {
        for (const map::BlockTheme theme : base::all_of<map::BlockTheme>()) {
            write_block(writer, "ui.theme." + std::string(kThemes[theme]), map::palette(view.theme).blocks[theme],
                        false);
        }
    }
    writer.end_array();
}

void write_sites(data::JsonWriter& writer, const PictureParts& parts)
{
    const scenario::View& view = parts.state.view;
    writer.key("sites").begin_array();
    for (const model::Decision decision : base::all_of<model::Decision>()) {
        if (!view.layers[Layer::Sites]) break;
        writer.begin_object().member("word", "decision." + std::string(model::id_of(decision)));
        write_decision_colours(writer, decision, view.theme);
        writer.end_object();
    }
    writer.end_array().key("plates").begin_array();
    for (const Change change : {Change::More, Change::Gone, Change::Other, Change::Same}) {
        if (!view.layers[Layer::Sites] || !parts.in_sight.reference) break;
        const map::DecisionForm& form = map::change_palette(view.theme).plates[change];
        writer.begin_object().member("word", "ui.change." + std::string(id_of(change)));
        writer.member("top", css(form.top)).member("edge", css(form.edge));
        writer.key("dashed").boolean(form.edge_form != map::EdgeForm::Solid).end_object();
    }
    writer.end_array();
}

void write_futures(data::JsonWriter& writer, const PictureParts& parts)
{
    writer.key("futures");
    if (!parts.in_sight.outlook) {
        writer.null();
        return;
    }
    const map::Palette& palette = map::palette(parts.state.view.theme);
    writer.begin_object().member("colour", css(palette.decisions[model::Decision::Develop].top));
    writer.member("samples", static_cast<double>(parts.in_sight.outlook->samples)).end_object();
}

void write_scenario(data::JsonWriter& writer, const model::Inputs& inputs, std::string_view name)
{
    const scenario::BasePreset base = scenario::find_base_preset(inputs);
    writer.begin_object().member("name", name).member("preset", base.preset->id);
    writer.member("changes", base.changes).end_object();
}

void write_scenarios(data::JsonWriter& writer, const PictureParts& parts)
{
    writer.key("present");
    write_scenario(writer, *parts.in_sight.scenario.inputs, "");
    writer.key("reference");
    if (parts.in_sight.reference) {
        write_scenario(writer, *parts.in_sight.reference->inputs, parts.state.comparison->name);
    } else {
        writer.null();
    }
}

void write_paper(data::JsonWriter& writer, scenario::Theme theme)
{
    const ui::Palette& palette = ui::palette_of(theme);
    writer.key("paper").begin_object().member("ground", css(palette.bar)).member("ink", css(palette.ink));
    writer.member("ink_2", css(palette.ink_2)).member("ink_3", css(palette.ink_3));
    writer.member("line", css(palette.hairline)).member("accent", css(palette.accent_text)).end_object();
}

} // namespace

std::string picture_json(const PictureParts& parts)
{
    const scenario::View& view = parts.state.view;
    const scenario::CameraPose& pose = parts.camera.pose;
    data::JsonWriter writer;
    writer.begin_object().member("tile", parts.tile_px).member("theme", scenario::id_of(view.theme));
    writer.member("year", view.year).member("px_per_km", pose.scale_px_per_km);
    // Where north is on the picture at its centre, clockwise from up: the tilt shortens what lies away from the eye.
    const double north_rad =
        std::atan2(-std::sin(pose.azimuth_rad), std::cos(pose.azimuth_rad) * std::cos(pose.tilt_rad));
    writer.member("north_rad", north_rad).member("selection", css(map::palette(view.theme).selection));
    write_scenarios(writer, parts);
    write_paper(writer, view.theme);
    write_labels(writer, parts);
    write_pins(writer, parts);
    writer.key("legend").begin_object();
    write_blocks(writer, parts);
    write_sites(writer, parts);
    write_futures(writer, parts);
    writer.end_object().end_object();
    return writer.take();
}

} // namespace app::shell
