#pragma once
// The icons of the interface, from the font lucide.ttf (npm lucide-static, ISC). This is the one list: fonts.py reads
// it, keeps exactly these glyphs and stops when a name no longer has its code. Pins and the mark are our own drawings.

#include <string_view>

namespace app::ui {

struct Icon {
    std::string_view name; ///< name in lucide
    const char* text;      ///< its code as text (private use area)
};

inline constexpr Icon kIconHousing{"house", "\uE0F5"};
inline constexpr Icon kIconLand{"factory", "\uE29F"};
inline constexpr Icon kIconOffices{"shopping-bag", "\uE15B"};
inline constexpr Icon kIconPrinciples{"scale", "\uE212"};
inline constexpr Icon kIconProgramme{"users", "\uE1A4"};
inline constexpr Icon kIconFinance{"euro", "\uE0B8"};
inline constexpr Icon kIconAccess{"train-front", "\uE506"};
inline constexpr Icon kIconCity{"building-2", "\uE290"};
inline constexpr Icon kIconLayers{"layers", "\uE529"};
inline constexpr Icon kIconDown{"chevron-down", "\uE06D"};
inline constexpr Icon kIconRight{"chevron-right", "\uE06F"};
inline constexpr Icon kIconUp{"chevron-up", "\uE070"};
inline constexpr Icon kIconUndo{"undo-2", "\uE2A1"};
inline constexpr Icon kIconResetAll{"rotate-ccw", "\uE148"};
inline constexpr Icon kIconPlus{"plus", "\uE13D"};
inline constexpr Icon kIconMinus{"minus", "\uE11C"};
inline constexpr Icon kIconCompass{"compass", "\uE09B"};
inline constexpr Icon kIconFit{"maximize", "\uE112"};
inline constexpr Icon kIconCheck{"check", "\uE06C"};
inline constexpr Icon kIconClose{"x", "\uE1B2"};
inline constexpr Icon kIconCar{"car", "\uE1D5"};
inline constexpr Icon kIconBike{"bike", "\uE1D2"};
inline constexpr Icon kIconShip{"ship", "\uE3BA"};
inline constexpr Icon kIconCompare{"columns-2", "\uE098"};
inline constexpr Icon kIconSun{"sun", "\uE178"};
inline constexpr Icon kIconMoon{"moon", "\uE11E"};
inline constexpr Icon kIconEbike{"zap", "\uE1B4"};
inline constexpr Icon kIconSearch{"search", "\uE151"};
inline constexpr Icon kIconRedo{"redo-2", "\uE2A0"};
inline constexpr Icon kIconNewSite{"map-pin-plus", "\uE613"};
inline constexpr Icon kIconRemove{"trash-2", "\uE18E"};
inline constexpr Icon kIconLeft{"chevron-left", "\uE06E"};
inline constexpr Icon kIconArrowLeft{"arrow-left", "\uE048"};
inline constexpr Icon kIconArrowRight{"arrow-right", "\uE049"};
inline constexpr Icon kIconTextSize{"a-large-small", "\uE587"};
inline constexpr Icon kIconHelp{"circle-question-mark", "\uE082"};
inline constexpr Icon kIconTable{"table-2", "\uE2F9"};
inline constexpr Icon kIconChart{"chart-column", "\uE2A3"};
inline constexpr Icon kIconBands{"chart-area", "\uE4D3"};
inline constexpr Icon kIconSortUp{"arrow-up", "\uE04A"};
inline constexpr Icon kIconSortDown{"arrow-down", "\uE042"};
inline constexpr Icon kIconShare{"share-2", "\uE156"};
inline constexpr Icon kIconDocument{"book-open", "\uE05F"};
inline constexpr Icon kIconChoosePoint{"crosshair", "\uE0AC"};

} // namespace app::ui
