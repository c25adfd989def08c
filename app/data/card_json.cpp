#include "data/card_json.hpp"

#include "data/json_writer.hpp"

namespace app::data {

namespace {

/// {"basis": "document", "words": "..."}, or null where there is none.
void write_source(JsonWriter& writer, const std::optional<model::Basis>& basis, const std::string& words)
{
    writer.key("source");
    if (!basis || words.empty()) {
        writer.null();
        return;
    }
    writer.begin_object().member("basis", model::id_of(*basis)).member("words", words).end_object();
}

void write_text_or_null(JsonWriter& writer, std::string_view name, std::string_view text)
{
    writer.key(name);
    if (text.empty()) {
        writer.null();
    } else {
        writer.text(text);
    }
}

void write_section(JsonWriter& writer, const map::CardSection& section)
{
    writer.begin_object().member("title", section.title).member("remark", section.remark);
    writer.key("bars").begin_array();
    for (const map::CardBar& bar : section.bars) {
        writer.begin_object().member("label", bar.label).member("value", bar.value).member("change", bar.change);
        writer.member("share", bar.share).member("baseline", bar.baseline_share).end_object();
    }
    writer.end_array().key("rows").begin_array();
    for (const map::CardRow& row : section.rows) {
        writer.begin_object().member("label", row.label).member("value", row.value);
        write_text_or_null(writer, "ref", row.reference);
        writer.end_object();
    }
    writer.end_array().member("note", section.note);
    write_source(writer, section.basis, section.source);
    writer.end_object();
}

} // namespace

std::string card_json(const map::ObjectCard& card)
{
    JsonWriter writer;
    writer.begin_object().member("ref", card.reference).member("kind", card.kind).member("title", card.title);
    writer.member("sentence", card.sentence);
    write_source(writer, card.basis, card.source);
    write_text_or_null(writer, "control", card.control ? card.control->id : std::string_view());
    writer.key("sections").begin_array();
    for (const map::CardSection& section : card.sections) write_section(writer, section);
    writer.end_array().member("note", card.note).end_object();
    return writer.take();
}

} // namespace app::data
