#pragma once
// The head of a part of a panel: a hairline, the name, where its figures come from, and the buttons that show bands and
// the table in place of the chart.

#include "model/region.hpp"
#include "ui/chart.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <optional>
#include <span>
#include <string>

namespace app::ui {

/// Where figures come from; note is the key of the sentence, "ui.source.<note>".
struct Source {
    model::Basis basis = model::Basis::Assumption;
    const char* note = "";
};

enum class Twin { None, Table };
enum class Bands {
    None,      ///< its figures are not uncertain
    Available, ///< the futures hold them
    Missing    ///< they do not: where bands show, the head says so
};

struct Section {
    const char* id = ""; ///< unique among all panels: the choice of the table is remembered by it
    std::string title{};
    std::string remark{};
    std::optional<Source> source{};
    Twin twin = Twin::None;
    Bands bands = Bands::None;
};

/// Draws the head; returns whether the reader wants the table.
[[nodiscard]] bool begin_section(Context& context, Column& column, const Section& section);

/// A ring that says where a figure comes from, with the sentence under the pointer.
void draw_source(const Context& context, ImVec2 centre, const Source& source);

/// The outlook where bands are wanted and it answers the present settings; null otherwise.
[[nodiscard]] const scenario::EnsembleSummary* bands_of(const Context& context);

/// The latest outlook that answers the present settings; null while it is being worked out.
[[nodiscard]] const scenario::EnsembleSummary* fresh_outlook(const Context& context);

/// The band of a figure of a municipality, where bands show.
[[nodiscard]] std::optional<scenario::Band> municipal_band(const Context& context, model::Municipality municipality,
                                                           scenario::MunicipalFigure figure);

/// A quiet line that says what the band is, or that it is still being worked out; nothing where no bands are wanted or
/// where the panel has said so just before.
///   key  of the line, where the chart needs one of its own
void draw_band_note(Context& context, Column& column, const char* key = "ui.chart.band_note");

/// Plain text over the width of the column, with *strong* parts.
void draw_note(const Context& context, Column& column, std::string_view text);

} // namespace app::ui
