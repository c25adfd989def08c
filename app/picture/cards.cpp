#include "picture/layers.hpp"

#include "picture/inks.hpp"
#include "picture/text.hpp"

#include <algorithm>
#include <string>

namespace app::picture {

namespace {

// As the cards of the workbench: ui/profile_cards.cpp.
constexpr double kWidth_px = 178;
constexpr double kPadding_px = 12;
constexpr double kTop_px = 10;
constexpr double kTitle_px = 21;
constexpr double kIndent_px = 10; ///< of a key word, after its dot
constexpr double kBetween_px = 2;

constexpr TypeStyle kName{Face::Sans600, 13, 18};
constexpr TypeStyle kWord{Face::Sans400, 12, 16};
constexpr TypeStyle kSection{Face::Sans400, 11, 15};

/// The key words that a card has room for, each as its lines.
std::vector<std::vector<std::string_view>> word_lines(const Source& source, model::Municipality city,
                                                      map::CardForm form)
{
    std::vector<std::vector<std::string_view>> words;
    std::string_view text = source.words("profile." + std::string(model::id_of(city)));
    while (!text.empty() && (form == map::CardForm::Full || words.empty())) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        words.push_back(
            broken_lines(source.faces, kWord, text.substr(0, end), kWidth_px - 2 * kPadding_px - kIndent_px));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

void write_line(SvgWriter& svg, const Sheet& sheet, const TypeStyle& style, const map::Colour& colour, glm::dvec2 at_px,
                std::string_view text)
{
    svg.begin("text").number("x", at_px.x).number("y", at_px.y + baseline_px(sheet.source.faces, style));
    write_font(svg, style);
    keep_width(svg, sheet.source.faces, style, text);
    svg.colour("fill", colour).text(text).end();
}

void write_card(SvgWriter& svg, const Sheet& sheet, const map::PlacedCard& card)
{
    const Inks& inks = inks_of(sheet.style.view.theme);
    const glm::dvec2 size_px = card.box.max_px - card.box.min_px;
    const std::string city(model::id_of(card.city));
    svg.begin("g").attribute("data-ref", "city:" + city);
    svg.begin("rect").number("x", card.box.min_px.x + 0.5).number("y", card.box.min_px.y + 0.5);
    svg.number("width", size_px.x - 1).number("height", size_px.y - 1).attribute("rx", "10");
    svg.colour("fill", inks.paper).colour("stroke", inks.hairline).end();
    glm::dvec2 at_px = card.box.min_px + glm::dvec2(kPadding_px, kTop_px);
    write_line(svg, sheet, kName, inks.ink, at_px, sheet.source.words("municipality." + city));
    const std::string_view section = sheet.source.words("ui.profile.section");
    const double section_px = text_width_px(sheet.source.faces, kSection, section);
    write_line(svg, sheet, kSection, inks.note, {card.box.max_px.x - kPadding_px - section_px, at_px.y + 2}, section);
    at_px.y += kTitle_px + kBetween_px;
    for (const auto& lines : word_lines(sheet.source, card.city, card.form)) {
        svg.begin("circle").number("cx", at_px.x + 2.5).number("cy", at_px.y + 8).number("r", 1.75, 2);
        svg.colour("fill", inks.accent).end();
        for (const std::string_view line : lines) {
            write_line(svg, sheet, kWord, inks.quiet, at_px + glm::dvec2(kIndent_px, 0), line);
            at_px.y += kWord.line_px;
        }
        at_px.y += kBetween_px;
    }
    svg.end();
}

} // namespace

map::CardSizes measure_cards(const Source& source)
{
    map::CardSizes sizes_px;
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        for (const map::CardForm form : base::all_of<map::CardForm>()) {
            double height_px = 2 * kTop_px + kTitle_px;
            for (const auto& lines : word_lines(source, city, form)) {
                height_px += kWord.line_px * static_cast<double>(lines.size()) + kBetween_px;
            }
            sizes_px[city][form] = {kWidth_px, height_px};
        }
    }
    return sizes_px;
}

void write_card_leaders(SvgWriter& svg, const Sheet& sheet, const std::vector<map::PlacedCard>& cards)
{
    const Inks& inks = inks_of(sheet.style.view.theme);
    for (const map::PlacedCard& card : cards) {
        const auto write_leader = [&](const map::Colour& colour, double width_px, double radius_px) {
            svg.begin("path").colour("stroke", colour).number("stroke-width", width_px);
            svg.attribute("d", "M" + decimal_text(card.leader_from_px.x, 1) + ' ' +
                                   decimal_text(card.leader_from_px.y, 1) + 'L' +
                                   decimal_text(card.leader_to_px.x, 1) + ' ' + decimal_text(card.leader_to_px.y, 1));
            svg.end().begin("circle").number("cx", card.leader_to_px.x).number("cy", card.leader_to_px.y);
            svg.number("r", radius_px).colour("fill", colour).end();
        };
        write_leader(inks.paper, 3, 4.5);
        write_leader(inks.quiet, 1, 3);
    }
}

void write_cards(SvgWriter& svg, const Sheet& sheet, const std::vector<map::PlacedCard>& cards)
{
    for (const map::PlacedCard& card : cards) write_card(svg, sheet, card);
}

} // namespace app::picture
