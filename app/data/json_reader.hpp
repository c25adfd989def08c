#pragma once
// Reads expected content out of a JSON tree. A JsonPlace is one value and its pointer; every read says what it
// expects. The first thing that is not as expected is kept as the Error of the whole reading and later reads return
// harmless values, so that a reader can be written straight down and ask once at the end.

#include "base/enum_array.hpp"
#include "data/json_text.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app::data {

class JsonPlace {
public:
    /// The root of a document. Both arguments must outlive every place of the reading; `failure` gets the first error.
    JsonPlace(const JsonDocument& document, std::optional<base::Error>& failure);

    /// A member that must be there.
    [[nodiscard]] JsonPlace at(std::string_view key) const;
    /// A member that may be left out.
    [[nodiscard]] std::optional<JsonPlace> find(std::string_view key) const;
    /// All members of an object, in the order of the text.
    [[nodiscard]] std::vector<std::pair<std::string_view, JsonPlace>> members() const;
    /// All items of an array.
    [[nodiscard]] std::vector<JsonPlace> items() const;
    /// Items of an array that must have exactly this many.
    [[nodiscard]] std::vector<JsonPlace> items(std::size_t count) const;

    [[nodiscard]] double number(double min, double max) const;
    /// A number in (0, max].
    [[nodiscard]] double positive_number(double max) const;
    [[nodiscard]] int whole_number(int min, int max) const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] std::string text(std::size_t max_bytes) const;
    /// Text that is not empty.
    [[nodiscard]] std::string name(std::size_t max_bytes) const;
    /// A number as it is, when it is one.
    [[nodiscard]] std::optional<double> any_number() const;

    /// One enumerator by the id that id_of (found in the enum's namespace) gives it.
    template <class Enum> [[nodiscard]] Enum one_of() const
    {
        std::vector<std::string_view> ids;
        for (const Enum value : base::all_of<Enum>()) ids.push_back(id_of(value));
        return static_cast<Enum>(index_of_text(ids));
    }
    /// Index of the text in the list of what it may be.
    [[nodiscard]] std::size_t index_of_text(const std::vector<std::string_view>& allowed) const;

    /// Fails at the first key that is none of these.
    void allow_only(std::initializer_list<std::string_view> keys) const;
    /// Fails unless the text, or the number, is exactly this.
    void expect_text(std::string_view expected) const;
    void expect_number(double expected) const;

    /// Keeps an error at this value, unless an earlier one is kept already.
    void fail(std::string message) const;
    /// The same, at the key of this value: for keys that are themselves wrong.
    void fail_at_key(std::string message) const;
    /// "expected <expectation>, found <what stands here>".
    void fail_expecting(std::string_view expectation) const;

    [[nodiscard]] const std::string& pointer() const { return pointer_; }
    [[nodiscard]] bool failed() const { return failure_->has_value(); }

private:
    JsonPlace(const JsonPlace& parent, const JsonValue& value, std::size_t key_offset, std::string pointer);

    [[nodiscard]] bool is(JsonType type, std::string_view expectation) const;
    void fail_at(std::size_t offset, std::string message) const;

    const JsonDocument* document_;
    std::optional<base::Error>* failure_;
    const JsonValue* value_;
    std::size_t key_offset_ = 0;
    std::string pointer_;
};

/// "one of a, b, c" for messages.
[[nodiscard]] std::string one_of_list(const std::vector<std::string_view>& texts);

} // namespace app::data
