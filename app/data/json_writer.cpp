#include "data/json_writer.hpp"

#include "data/number_text.hpp"

#include <cassert>
#include <cmath>
#include <cstdio>
#include <utility>

namespace app::data {

namespace {

void append_escaped(std::string& out, char letter)
{
    switch (letter) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    if (static_cast<unsigned char>(letter) >= 0x20U) {
        out += letter;
        return;
    }
    char buffer[8];
    std::snprintf(buffer, sizeof buffer, "\\u%04x", static_cast<unsigned>(letter));
    out += buffer;
}

} // namespace

void JsonWriter::break_line()
{
    if (layout_ == JsonLayout::Compact) return;
    out_ += '\n';
    out_.append(2 * levels_.size(), ' ');
}

void JsonWriter::separate()
{
    if (std::exchange(after_key_, false)) return;
    if (levels_.empty()) return;
    if (std::exchange(levels_.back(), Content::Some) == Content::Some) out_ += ',';
    break_line();
}

void JsonWriter::open(char bracket)
{
    separate();
    out_ += bracket;
    levels_.push_back(Content::Empty);
}

void JsonWriter::close(char bracket)
{
    assert(!levels_.empty() && !after_key_);
    const Content content = levels_.back();
    levels_.pop_back();
    if (content == Content::Some) break_line();
    out_ += bracket;
}

JsonWriter& JsonWriter::begin_object()
{
    open('{');
    return *this;
}

JsonWriter& JsonWriter::end_object()
{
    close('}');
    return *this;
}

JsonWriter& JsonWriter::begin_array()
{
    open('[');
    return *this;
}

JsonWriter& JsonWriter::end_array()
{
    close(']');
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    text(name);
    out_ += layout_ == JsonLayout::Compact ? ":" : ": ";
    after_key_ = true;
    return *this;
}

JsonWriter& JsonWriter::number(double value)
{
    assert(std::isfinite(value));
    separate();
    out_ += number_text(value);
    return *this;
}

JsonWriter& JsonWriter::whole_number(std::uint64_t value)
{
    separate();
    out_ += std::to_string(value);
    return *this;
}

JsonWriter& JsonWriter::number(const std::optional<double>& value)
{
    return value ? number(*value) : null();
}

JsonWriter& JsonWriter::text(std::string_view value)
{
    separate();
    out_ += '"';
    for (const char letter : value) append_escaped(out_, letter);
    out_ += '"';
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value)
{
    separate();
    out_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::json(std::string_view value)
{
    separate();
    out_ += value;
    return *this;
}

JsonWriter& JsonWriter::null()
{
    separate();
    out_ += "null";
    return *this;
}

JsonWriter& JsonWriter::numbers(std::span<const double> values)
{
    begin_array();
    for (const double value : values) number(value);
    return end_array();
}

JsonWriter& JsonWriter::numbers(std::span<const std::optional<double>> values)
{
    begin_array();
    for (const std::optional<double>& value : values) number(value);
    return end_array();
}

std::string JsonWriter::take()
{
    assert(levels_.empty());
    return std::exchange(out_, {});
}

} // namespace app::data
