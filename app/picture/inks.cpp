#include "picture/inks.hpp"

namespace app::picture {

const Inks& inks_of(scenario::Theme theme)
{
    using map::colour_from_hex;
    static constexpr Inks kLight{.paper = colour_from_hex(0xFFFFFF),
                                 .ink = colour_from_hex(0x16302F),
                                 .quiet = colour_from_hex(0x4A5E5C),
                                 .note = colour_from_hex(0x60716F),
                                 .hairline = colour_from_hex(0xE7ECE7),
                                 .accent = colour_from_hex(0x0F5257),
                                 .on_accent = colour_from_hex(0xFFFFFF),
                                 .accent_text = colour_from_hex(0x0F5257)};
    static constexpr Inks kDark{.paper = colour_from_hex(0x182423),
                                .ink = colour_from_hex(0xF1F5F3),
                                .quiet = colour_from_hex(0xB9C6C3),
                                .note = colour_from_hex(0x9DADA9),
                                .hairline = colour_from_hex(0x2C3A38),
                                .accent = colour_from_hex(0x5CC4BE),
                                .on_accent = colour_from_hex(0x0C2322),
                                .accent_text = colour_from_hex(0x7FD6CF)};
    return theme == scenario::Theme::Dark ? kDark : kLight;
}

} // namespace app::picture
