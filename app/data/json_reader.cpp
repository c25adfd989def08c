#include "data/json_reader.hpp"

#include "data/number_text.hpp"
#include "data/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace app::data {

namespace {

/// What a failed read gives to the reads below it: an empty value of no place.
const JsonValue& nothing()
{
    static const JsonValue value;
    return value;
}

std::string described(const JsonValue& value)
{
    switch (value.type) {
    case JsonType::Null:
        return "null";
    case JsonType::Boolean:
        return value.boolean ? "true" : "false";
    case JsonType::Number:
        return number_text(value.number);
    case JsonType::String:
        return '\'' + shorten_utf8(value.text, 60) + '\'';
    case JsonType::Array:
        return "an array";
    case JsonType::Object:
        return "an object";
    }
    return "nothing";
}

std::string range_text(double min, double max)
{
    return "from " + number_text(min) + " to " + number_text(max);
}

} // namespace

std::string one_of_list(const std::vector<std::string_view>& texts)
{
    std::string list = "one of ";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) list += ", ";
        list += texts[i];
    }
    return list;
}

JsonPlace::JsonPlace(const JsonDocument& document, std::optional<base::Error>& failure)
    : document_(&document), failure_(&failure), value_(&document.root)
{
}

JsonPlace::JsonPlace(const JsonPlace& parent, const JsonValue& value, std::size_t key_offset, std::string pointer)
    : document_(parent.document_), failure_(parent.failure_), value_(&value), key_offset_(key_offset),
      pointer_(std::move(pointer))
{
}

void JsonPlace::fail_at(std::size_t offset, std::string message) const
{
    if (failed()) return;
    *failure_ = error_at(document_->text, document_->source, offset, pointer_, std::move(message));
}

void JsonPlace::fail(std::string message) const
{
    fail_at(value_->offset, std::move(message));
}

void JsonPlace::fail_at_key(std::string message) const
{
    fail_at(key_offset_, std::move(message));
}

void JsonPlace::fail_expecting(std::string_view expectation) const
{
    fail("expected " + std::string(expectation) + ", found " + described(*value_));
}

bool JsonPlace::is(JsonType type, std::string_view expectation) const
{
    if (failed()) return false;
    if (value_->type == type) return true;
    fail_expecting(expectation);
    return false;
}

std::optional<JsonPlace> JsonPlace::find(std::string_view key) const
{
    if (!is(JsonType::Object, "an object")) return std::nullopt;
    for (const JsonMember& member : value_->members) {
        if (member.key == key) return JsonPlace(*this, member.value, member.key_offset, pointer_to(pointer_, key));
    }
    return std::nullopt;
}

JsonPlace JsonPlace::at(std::string_view key) const
{
    if (auto found = find(key)) return *std::move(found);
    if (!failed()) fail("expected the key '" + std::string(key) + "', which is missing");
    return JsonPlace(*this, nothing(), 0, pointer_);
}

std::vector<std::pair<std::string_view, JsonPlace>> JsonPlace::members() const
{
    std::vector<std::pair<std::string_view, JsonPlace>> result;
    if (!is(JsonType::Object, "an object")) return result;
    for (const JsonMember& member : value_->members) {
        result.emplace_back(member.key,
                            JsonPlace(*this, member.value, member.key_offset, pointer_to(pointer_, member.key)));
    }
    return result;
}

std::vector<JsonPlace> JsonPlace::items() const
{
    std::vector<JsonPlace> result;
    if (!is(JsonType::Array, "an array")) return result;
    for (const JsonValue& item : value_->items) {
        result.push_back(JsonPlace(*this, item, item.offset, pointer_to(pointer_, result.size())));
    }
    return result;
}

std::vector<JsonPlace> JsonPlace::items(std::size_t count) const
{
    std::vector<JsonPlace> result = items();
    if (!failed() && result.size() != count) {
        fail("expected an array of " + std::to_string(count) + ", found " + std::to_string(result.size()));
    }
    if (failed()) result.assign(count, JsonPlace(*this, nothing(), 0, pointer_));
    return result;
}

double JsonPlace::number(double min, double max) const
{
    if (failed()) return min;
    const double value = value_->number;
    if (value_->type == JsonType::Number && value >= min && value <= max) return value;
    fail_expecting("a number " + range_text(min, max));
    return min;
}

double JsonPlace::positive_number(double max) const
{
    if (failed()) return max;
    const double value = value_->number;
    if (value_->type == JsonType::Number && value > 0 && value <= max) return value;
    fail_expecting("a number above 0 and up to " + number_text(max));
    return max;
}

int JsonPlace::whole_number(int min, int max) const
{
    if (failed()) return min;
    const double value = value_->number;
    const bool whole = value_->type == JsonType::Number && value == std::floor(value);
    if (whole && value >= min && value <= max) return static_cast<int>(value);
    fail_expecting("a whole number " + range_text(min, max));
    return min;
}

std::optional<double> JsonPlace::any_number() const
{
    if (!is(JsonType::Number, "a number")) return std::nullopt;
    return value_->number;
}

bool JsonPlace::boolean() const
{
    return is(JsonType::Boolean, "true or false") && value_->boolean;
}

std::string JsonPlace::text(std::size_t max_bytes) const
{
    if (!is(JsonType::String, "text")) return {};
    if (value_->text.size() <= max_bytes) return value_->text;
    fail("expected text of at most " + std::to_string(max_bytes) + " bytes, found " +
         std::to_string(value_->text.size()));
    return {};
}

std::string JsonPlace::name(std::size_t max_bytes) const
{
    std::string result = text(max_bytes);
    if (result.empty() && !failed()) fail("expected text that is not empty");
    return result;
}

std::size_t JsonPlace::index_of_text(const std::vector<std::string_view>& allowed) const
{
    if (failed()) return 0;
    const auto found =
        value_->type == JsonType::String ? std::find(allowed.begin(), allowed.end(), value_->text) : allowed.end();
    if (found != allowed.end()) return static_cast<std::size_t>(found - allowed.begin());
    fail_expecting(one_of_list(allowed));
    return 0;
}

void JsonPlace::allow_only(std::initializer_list<std::string_view> keys) const
{
    for (const auto& [key, place] : members()) {
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
        place.fail_at_key("unknown key '" + shorten_utf8(key, 60) + "'; expected " +
                          one_of_list(std::vector<std::string_view>(keys)));
    }
}

void JsonPlace::expect_text(std::string_view expected) const
{
    if (failed() || (value_->type == JsonType::String && value_->text == expected)) return;
    fail_expecting('\'' + std::string(expected) + '\'');
}

void JsonPlace::expect_number(double expected) const
{
    if (failed() || (value_->type == JsonType::Number && value_->number == expected)) return;
    fail_expecting(number_text(expected));
}

} // namespace app::data
