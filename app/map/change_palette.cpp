#include "map/change_palette.hpp"

namespace app::map {

namespace {

using scenario::Change;

struct Tones {
    ThemeColours more, gone, same;
    Colour same_edge;
};

ChangePalette make_palette(const Tones& tones)
{
    ChangePalette palette;
    palette.blocks[Change::Same] = tones.same;
    palette.blocks[Change::More] = tones.more;
    palette.blocks[Change::Gone] = tones.gone;
    palette.blocks[Change::Other] = tones.same;
    const Colour none = colour_from_hex(0, 0);
    const auto plate = [&](const Colour& top, const Colour& side, const Colour& edge, EdgeForm form, float raised) {
        return DecisionForm{.top = top, .side = side, .edge = edge, .hatch = none, .edge_form = form, .raised = raised};
    };
    palette.plates[Change::Same] = plate(tones.same.lit, tones.same.shade, tones.same_edge, EdgeForm::Solid, 1);
    palette.plates[Change::More] = plate(tones.more.lit, tones.more.shade, tones.more.shade, EdgeForm::Solid, 1);
    palette.plates[Change::Gone] = plate(none, none, tones.gone.lit, EdgeForm::Solid, 0);
    palette.plates[Change::Other] = plate(tones.same.lit, tones.same.shade, tones.more.lit, EdgeForm::Dashed, 1);
    return palette;
}

} // namespace

const ChangePalette& change_palette(scenario::Theme theme)
{
    static const ChangePalette kLight = make_palette({.more = {colour_from_hex(0x128C98), colour_from_hex(0x0A5660)},
                                                      .gone = {colour_from_hex(0xC25400), colour_from_hex(0x8A3C00)},
                                                      .same = {colour_from_hex(0xDDDDD6), colour_from_hex(0xA9A9A1)},
                                                      .same_edge = colour_from_hex(0xB7B7AF)});
    static const ChangePalette kDark = make_palette({.more = {colour_from_hex(0x35BECB), colour_from_hex(0x17737E)},
                                                     .gone = {colour_from_hex(0xF0913F), colour_from_hex(0xA9581C)},
                                                     .same = {colour_from_hex(0x51605D), colour_from_hex(0x2F3B39)},
                                                     .same_edge = colour_from_hex(0x6B7A77)});
    return theme == scenario::Theme::Dark ? kDark : kLight;
}

} // namespace app::map
