#include "map/palette.hpp"

namespace app::map {

namespace {

// Section 1 of the look. The dark theme keeps the roles: quiet ground, the colour belongs to the blocks.

base::EnumArray<Paint, Colour> light_paint()
{
    base::EnumArray<Paint, Colour> paint;
    using enum Paint;
    paint[Land] = colour_from_hex(0xE3EAD7);
    paint[FarLand] = colour_from_hex(0xEEF1E8);
    paint[FieldA] = paint[Land];
    paint[FieldB] = colour_from_hex(0xE6ECDB);
    paint[FieldC] = colour_from_hex(0xDFE8D1);
    paint[FieldD] = colour_from_hex(0xE9EEDF);
    paint[Hedgerow] = colour_from_hex(0xC8D7B7);
    paint[Abroad] = colour_from_hex(0xEDEEE8, 0.55F);
    paint[Wood] = colour_from_hex(0xCCDDBC);
    paint[Estate] = colour_from_hex(0xECEAEA);
    paint[TownGlow] = colour_from_hex(0x6E6446, 0.30F);
    paint[Village] = colour_from_hex(0xF1EDE4);
    paint[Town] = colour_from_hex(0xF6F2EB);
    paint[QuarterA] = colour_from_hex(0xF3EEE5);
    paint[QuarterB] = colour_from_hex(0xF8F5EF);
    paint[Airport] = colour_from_hex(0xE7E9E4);
    paint[Water] = colour_from_hex(0xB3D5E8);
    paint[Brook] = colour_from_hex(0xB3D5E8);
    paint[CanalCasing] = colour_from_hex(0x86B4CF);
    paint[Canal] = colour_from_hex(0xB3D5E8);
    paint[VillageEdge] = colour_from_hex(0xD9D1C2);
    paint[TownEdge] = colour_from_hex(0xCFC5B4);
    paint[MunicipalBorder] = colour_from_hex(0xA9AFA0);
    paint[NationalBorder] = colour_from_hex(0x9A8F9E);
    paint[StreetFill] = colour_from_hex(0xFFFFFF);
    paint[RoadCasing] = colour_from_hex(0xCFC7B6);
    paint[Road] = colour_from_hex(0xFFFFFF);
    paint[RailCasing] = colour_from_hex(0x5E6A67);
    paint[Rail] = colour_from_hex(0xFFFFFF);
    paint[MotorwayCasing] = colour_from_hex(0xA8946A);
    paint[Motorway] = colour_from_hex(0xFFF3CF);
    paint[MotorwayCentre] = colour_from_hex(0xA8946A);
    paint[CycleCasing] = colour_from_hex(0xFFFFFF);
    paint[Cycle] = colour_from_hex(0x0F5257);
    paint[RunwayCasing] = colour_from_hex(0xA9B2AC);
    paint[Runway] = colour_from_hex(0xFFFFFF);
    return paint;
}

base::EnumArray<Paint, Colour> dark_paint()
{
    base::EnumArray<Paint, Colour> paint;
    using enum Paint;
    paint[Land] = colour_from_hex(0x15211F);
    paint[FarLand] = colour_from_hex(0x182625);
    paint[FieldA] = paint[Land];
    paint[FieldB] = colour_from_hex(0x172422);
    paint[FieldC] = colour_from_hex(0x14201D);
    paint[FieldD] = colour_from_hex(0x182624);
    paint[Hedgerow] = colour_from_hex(0x1F302B);
    paint[Abroad] = colour_from_hex(0x1A2226, 0.55F);
    paint[Wood] = colour_from_hex(0x182C25);
    paint[Estate] = colour_from_hex(0x242F33);
    paint[TownGlow] = colour_from_hex(0x060A0A, 0.40F);
    paint[Village] = colour_from_hex(0x212C2A);
    paint[Town] = colour_from_hex(0x24302F);
    paint[QuarterA] = colour_from_hex(0x222E2D);
    paint[QuarterB] = colour_from_hex(0x273332);
    paint[Airport] = colour_from_hex(0x222D2D);
    paint[Water] = colour_from_hex(0x2B5166);
    paint[Brook] = colour_from_hex(0x2B5166);
    paint[CanalCasing] = colour_from_hex(0x1D3B4C);
    paint[Canal] = colour_from_hex(0x2B5166);
    paint[VillageEdge] = colour_from_hex(0x34413F);
    paint[TownEdge] = colour_from_hex(0x3E4D4A);
    paint[MunicipalBorder] = colour_from_hex(0x4A5854);
    paint[NationalBorder] = colour_from_hex(0x6E6675);
    paint[StreetFill] = colour_from_hex(0x33403E);
    paint[RoadCasing] = colour_from_hex(0x2B3533);
    paint[Road] = colour_from_hex(0x55625E);
    paint[RailCasing] = colour_from_hex(0x7A8683);
    paint[Rail] = colour_from_hex(0x1C2826);
    paint[MotorwayCasing] = colour_from_hex(0x3E3A2C);
    paint[Motorway] = colour_from_hex(0x9A8F6C);
    paint[MotorwayCentre] = colour_from_hex(0x3E3A2C);
    paint[CycleCasing] = colour_from_hex(0x15211F);
    paint[Cycle] = colour_from_hex(0x7FD6CF);
    paint[RunwayCasing] = colour_from_hex(0x44514F);
    paint[Runway] = colour_from_hex(0x5E6B69);
    return paint;
}

using BlockColours = base::EnumArray<BlockTheme, ThemeColours>;

constexpr ThemeColours theme_colours(std::uint32_t lit, std::uint32_t shade)
{
    return {colour_from_hex(lit), colour_from_hex(shade)};
}

BlockColours light_blocks()
{
    return {{theme_colours(0xEBB21B, 0xBF8B0C), theme_colours(0x005FA3, 0x003D70), theme_colours(0xC66FA6, 0x93487A),
             theme_colours(0x3C464F, 0x20272D), theme_colours(0x009E73, 0x006B4E), theme_colours(0xCF4E16, 0x943006)}};
}

BlockColours dark_blocks()
{
    return {{theme_colours(0xF0B03A, 0xB4761A), theme_colours(0x3D9BD9, 0x1F6CA3), theme_colours(0xD985BE, 0x9C5586),
             theme_colours(0xA9B4BD, 0x69747E), theme_colours(0x2CC29A, 0x14805F), theme_colours(0xF0803C, 0xA94B1B)}};
}

using DecisionForms = base::EnumArray<model::Decision, DecisionForm>;

DecisionForms light_decisions()
{
    const Colour petrol = colour_from_hex(0x0F5257);
    const Colour white = colour_from_hex(0xFFFFFF);
    const Colour grey = colour_from_hex(0x6C665C);
    const Colour tint = colour_from_hex(0xA9CCCB);
    const Colour none = colour_from_hex(0xFFFFFF, 0);
    DecisionForms forms;
    using enum model::Decision;
    forms[Develop] = {petrol, colour_from_hex(0x0A3A3E), white, none, EdgeForm::Solid, 1, petrol, white, white};
    forms[Phase] = {tint, colour_from_hex(0x6E9C9B), petrol, none, EdgeForm::Solid, 1, tint, petrol, petrol};
    forms[Reserve] = {
        white, colour_from_hex(0xC9D6D4), petrol, colour_from_hex(0x0F5257, 0.34F), EdgeForm::Dashed, 1, white, petrol,
        petrol};
    forms[Drop] = {colour_from_hex(0xFFFFFF, 0.25F), none, grey, colour_from_hex(0x6C665C, 0.42F), EdgeForm::Dotted, 0,
                   colour_from_hex(0xE9E5DF),        grey, grey};
    return forms;
}

/// The pins stay as they are by day: they stand out on the dark ground, and a sign is learned once.
DecisionForms dark_decisions()
{
    const Colour edge = colour_from_hex(0x7FD6CF);
    const Colour grey = colour_from_hex(0x9A978F);
    const Colour none = colour_from_hex(0x000000, 0);
    DecisionForms forms = light_decisions();
    const auto set_plate = [&](model::Decision decision, Colour top, Colour side, Colour plate_edge, Colour hatch) {
        forms[decision].top = top;
        forms[decision].side = side;
        forms[decision].edge = plate_edge;
        forms[decision].hatch = hatch;
    };
    using enum model::Decision;
    set_plate(Develop, colour_from_hex(0x1F7472), colour_from_hex(0x12494A), colour_from_hex(0xDFF3F0), none);
    set_plate(Phase, colour_from_hex(0x2C5553), colour_from_hex(0x1D3B3A), edge, none);
    set_plate(Reserve, colour_from_hex(0x1F2D2B), colour_from_hex(0x17211F), edge, colour_from_hex(0x7FD6CF, 0.34F));
    set_plate(Drop, colour_from_hex(0x000000, 0.15F), none, grey, colour_from_hex(0x9A978F, 0.42F));
    return forms;
}

Palette light_palette()
{
    Palette palette;
    palette.paint = light_paint();
    palette.blocks = light_blocks();
    palette.decisions = light_decisions();
    palette.haze = colour_from_hex(0xEEF1E8, 0.86F);
    palette.selection = colour_from_hex(0x0F5257);
    palette.contact_shadow = colour_from_hex(0x5A5A40, 0.34F);
    palette.cast_shadow = colour_from_hex(0x3B4A3C, 0.26F);
    palette.block_foot = colour_from_hex(0x141A1E, 0.08F);
    return palette;
}

Palette dark_palette()
{
    Palette palette;
    palette.paint = dark_paint();
    palette.blocks = dark_blocks();
    palette.decisions = dark_decisions();
    palette.haze = colour_from_hex(0x182625, 0.86F);
    palette.selection = colour_from_hex(0x7FD6CF);
    palette.contact_shadow = colour_from_hex(0x040808, 0.50F);
    palette.cast_shadow = colour_from_hex(0x040808, 0.40F);
    palette.block_foot = colour_from_hex(0x0A0F10, 0.16F);
    return palette;
}

std::uint32_t label_text(bool dark, LabelFace face)
{
    switch (face) {
    case LabelFace::City:
    case LabelFace::Site:
        return dark ? 0xEEF6F4 : 0x16302F;
    case LabelFace::Village:
    case LabelFace::Station:
        return dark ? 0xA9B8B4 : 0x4A5E5C;
    case LabelFace::Nature:
        return dark ? 0x8FB28A : 0x4C6B45;
    case LabelFace::Water:
        return dark ? 0x7FB4D1 : 0x2C6A8C;
    case LabelFace::Shield:
        return 0xFFFFFF;
    }
    return 0x16302F;
}

} // namespace

const Palette& palette(scenario::Theme theme)
{
    static const Palette kLight = light_palette();
    static const Palette kDark = dark_palette();
    return theme == scenario::Theme::Dark ? kDark : kLight;
}

LabelColours label_colours(scenario::Theme theme, LabelFace face, PlaceKind kind)
{
    const bool dark = theme == scenario::Theme::Dark;
    const Colour text = colour_from_hex(label_text(dark, face));
    if (face == LabelFace::Shield) {
        return {text, colour_from_hex(kind == PlaceKind::CycleShield ? 0x0F5257 : 0x9E3A32)};
    }
    return {text, dark ? colour_from_hex(0x15211F, 0.85F) : colour_from_hex(0xFFFFFC, 0.88F)};
}

scenario::Layer layer_of(Paint paint)
{
    switch (paint) {
    case Paint::Estate:
    case Paint::TownGlow:
    case Paint::Village:
    case Paint::Town:
    case Paint::QuarterA:
    case Paint::QuarterB:
    case Paint::VillageEdge:
    case Paint::TownEdge:
    case Paint::StreetFill:
        return scenario::Layer::BuiltUp;
    case Paint::Water:
    case Paint::Brook:
        return scenario::Layer::Water;
    case Paint::CanalCasing:
    case Paint::Canal:
        return scenario::Layer::Canal;
    case Paint::MunicipalBorder:
    case Paint::NationalBorder:
        return scenario::Layer::Borders;
    case Paint::RoadCasing:
    case Paint::Road:
        return scenario::Layer::Roads;
    case Paint::MotorwayCasing:
    case Paint::Motorway:
    case Paint::MotorwayCentre:
        return scenario::Layer::Motorways;
    case Paint::RailCasing:
    case Paint::Rail:
        return scenario::Layer::Railways;
    case Paint::CycleCasing:
    case Paint::Cycle:
        return scenario::Layer::CycleHighway;
    case Paint::Airport:
    case Paint::RunwayCasing:
    case Paint::Runway:
        return scenario::Layer::Airport;
    default:
        return scenario::Layer::Landscape;
    }
}

} // namespace app::map
