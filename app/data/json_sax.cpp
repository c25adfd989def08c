#include "data/json_sax.hpp"

#include "base/memory_reserve.hpp"
#include "data/utf8.hpp"

#define JSON_NOEXCEPTION
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace app::data {

namespace {

/// Reads a text and counts how far the parser has come: it tells no positions of its own with its events.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, std::size_t* count) : at_(at), count_(count) {}

    reference operator*() const { return *at_; }
    CountingIterator& operator++()
    {
        ++at_;
        ++*count_;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }

private:
    const char* at_;
    std::size_t* count_;
};

/// The library's sentence "[...] parse error at line 1, column 2: syntax error while parsing value - what; last read:
/// 'x'" without the parts that the caller says better: the place, and a token that may be very long.
std::string reworded(std::string_view library_message)
{
    constexpr std::string_view kLead = "syntax error while parsing ";
    constexpr std::string_view kToken = "; last read: ";
    std::string_view message = library_message;
    if (const auto lead = message.find(kLead); lead != std::string_view::npos) {
        message.remove_prefix(lead + kLead.size());
    }
    std::string result = "not valid JSON: in ";
    const auto token = message.find(kToken);
    if (token == std::string_view::npos) return result += message;

    result += message.substr(0, token);
    std::string_view rest = message.substr(token + kToken.size());
    const auto expectation = rest.rfind("'; expected ");
    if (expectation != std::string_view::npos) result += rest.substr(expectation + 1);
    return result;
}

class TreeBuilder {
public:
    TreeBuilder(std::string_view text, std::size_t start, const JsonLimits& limits)
        : text_(text), limits_(limits), read_(0), previous_(start)
    {
    }

    [[nodiscard]] std::size_t* read_count() { return &read_; }
    [[nodiscard]] JsonParse result() && { return {std::move(root_), std::move(failure_)}; }

    // The names that nlohmann::json_sax asks for.
    bool null() { return add(JsonValue{.type = JsonType::Null}); }
    bool boolean(bool value) { return add(JsonValue{.type = JsonType::Boolean, .boolean = value}); }
    bool number_integer(std::int64_t value) { return add_number(static_cast<double>(value)); }
    bool number_unsigned(std::uint64_t value) { return add_number(static_cast<double>(value)); }
    bool number_float(double value, const std::string&) { return add_number(value); }
    bool string(std::string& value);
    bool binary(std::vector<std::uint8_t>&) { return false; } // does not occur in text
    bool start_object(std::size_t) { return open(JsonType::Object); }
    bool start_array(std::size_t) { return open(JsonType::Array); }
    bool key(std::string& name);
    bool end_object();
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error);

private:
    std::size_t take_token_start();
    bool add(JsonValue value);
    bool add_number(double value) { return add(JsonValue{.type = JsonType::Number, .number = value}); }
    bool open(JsonType type);
    bool close();
    [[nodiscard]] bool count(std::size_t offset);
    void store(JsonValue value);
    bool fail(std::size_t offset, std::string pointer, std::string message);
    [[nodiscard]] std::string pointer_of_open() const;
    [[nodiscard]] std::string pointer_of_next() const;

    std::string_view text_;
    JsonLimits limits_;
    std::size_t values_ = 0;
    std::size_t read_;     ///< bytes that the parser has taken
    std::size_t previous_; ///< bytes taken when the event before this one was told
    std::vector<JsonValue> open_;
    JsonValue root_;
    std::optional<JsonFailure> failure_;
};

/// A token starts at the first byte after the previous event that is no white space, colon or comma. (The parser looks
/// one byte past a number; that byte is one of these, or closes a container, whose own start is known.)
std::size_t TreeBuilder::take_token_start()
{
    const std::size_t start = text_.find_first_not_of(" \t\r\n:,", previous_);
    previous_ = read_;
    return std::min(start, text_.size());
}

bool TreeBuilder::fail(std::size_t offset, std::string pointer, std::string message)
{
    failure_ = JsonFailure{offset, std::move(pointer), std::move(message)};
    return false;
}

std::string TreeBuilder::pointer_of_open() const
{
    std::string pointer;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
        pointer = open_[i].type == JsonType::Array ? pointer_to(pointer, open_[i].items.size())
                                                   : pointer_to(pointer, open_[i].members.back().key);
    }
    return pointer;
}

std::string TreeBuilder::pointer_of_next() const
{
    if (open_.empty()) return {};
    const JsonValue& parent = open_.back();
    return parent.type == JsonType::Array ? pointer_to(pointer_of_open(), parent.items.size())
                                          : pointer_to(pointer_of_open(), parent.members.back().key);
}

void TreeBuilder::store(JsonValue value)
{
    if (open_.empty()) {
        root_ = std::move(value);
    } else if (open_.back().type == JsonType::Array) {
        open_.back().items.push_back(std::move(value));
    } else {
        open_.back().members.back().value = std::move(value);
    }
}

/// Before a value is stored: whether there may be one more.
bool TreeBuilder::count(std::size_t offset)
{
    if (base::memory_is_low()) return fail(offset, "", base::not_enough_memory().message);
    if (++values_ <= limits_.values) return true;
    return fail(offset, pointer_of_next(), "expected at most " + std::to_string(limits_.values) + " values");
}

bool TreeBuilder::add(JsonValue value)
{
    value.offset = take_token_start();
    if (!count(value.offset)) return false;
    store(std::move(value));
    return true;
}

bool TreeBuilder::string(std::string& value)
{
    if (value.find('\0') != std::string::npos) {
        return fail(take_token_start(), pointer_of_next(), "expected text without the character U+0000");
    }
    return add(JsonValue{.type = JsonType::String, .text = std::move(value)});
}

bool TreeBuilder::open(JsonType type)
{
    const std::size_t offset = take_token_start();
    if (open_.size() >= limits_.depth) {
        return fail(offset, pointer_of_next(),
                    "expected at most " + std::to_string(limits_.depth) + " levels of objects and arrays");
    }
    if (!count(offset)) return false;
    open_.push_back(JsonValue{.type = type, .offset = offset});
    return true;
}

bool TreeBuilder::close()
{
    previous_ = read_;
    JsonValue value = std::move(open_.back());
    open_.pop_back();
    store(std::move(value));
    return true;
}

bool TreeBuilder::key(std::string& name)
{
    const std::size_t offset = take_token_start();
    if (base::memory_is_low()) return fail(offset, "", base::not_enough_memory().message);
    if (name.find('\0') != std::string::npos) {
        return fail(offset, pointer_of_open(), "expected a key without the character U+0000");
    }
    open_.back().members.push_back({.key = std::move(name), .key_offset = offset, .value = {}});
    return true;
}

/// Sorted, so that an object with very many keys costs no quadratic search.
bool TreeBuilder::end_object()
{
    const std::vector<JsonMember>& members = open_.back().members;
    std::vector<std::size_t> order(members.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return members[a].key != members[b].key ? members[a].key < members[b].key : a < b;
    });
    const auto twice = std::adjacent_find(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return members[a].key == members[b].key; });
    if (twice == order.end()) return close();
    const JsonMember& second = members[*std::next(twice)];
    return fail(second.key_offset, pointer_to(pointer_of_open(), second.key),
                "found the key '" + shorten_utf8(second.key, 60) + "' twice in one object");
}

bool TreeBuilder::parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error)
{
    constexpr int kNumberOverflow = 406; // as the library numbers its errors
    if (error.id == kNumberOverflow) {
        return fail(take_token_start(), pointer_of_next(),
                    "expected a number that fits a double, found " + shorten_utf8(token, 40));
    }
    if (read_ >= text_.size() && position > text_.size()) {
        return fail(text_.size(), "", reworded(error.what()));
    }
    return fail(std::max(position, std::size_t{1}) - 1, "", reworded(error.what()));
}

} // namespace

JsonParse read_tokens(std::string_view text, std::size_t start, const JsonLimits& limits)
{
    TreeBuilder builder(text, start, limits);
    const CountingIterator first(text.data(), builder.read_count());
    const CountingIterator last(text.data() + text.size(), builder.read_count());
    nlohmann::json::sax_parse(first, last, &builder);
    return std::move(builder).result();
}

} // namespace app::data
