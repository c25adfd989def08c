#pragma once
// Writes JSON text: commas, quotes and numbers in one place, so that every text the app gives out is valid JSON.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::data {

enum class JsonLayout { Compact, Indented };

/// Opens and closes must pair; inside an object every value follows a key.
class JsonWriter {
public:
    explicit JsonWriter(JsonLayout layout = JsonLayout::Compact) : layout_(layout) {}

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);

    /// Must be finite.
    JsonWriter& number(double value);
    /// null where there is none.
    JsonWriter& number(const std::optional<double>& value);
    /// All digits, also beyond 2^53: what reads JSON numbers as doubles sees it rounded.
    JsonWriter& whole_number(std::uint64_t value);
    JsonWriter& text(std::string_view value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();
    /// A value that is JSON already.
    JsonWriter& json(std::string_view value);
    JsonWriter& numbers(std::span<const double> values);
    JsonWriter& numbers(std::span<const std::optional<double>> values);

    /// Shorthand for key() and a value.
    JsonWriter& member(std::string_view name, double value) { return key(name).number(value); }
    JsonWriter& member(std::string_view name, std::string_view value) { return key(name).text(value); }

    [[nodiscard]] std::string take();

private:
    enum class Content { Empty, Some };

    void separate();
    void open(char bracket);
    void close(char bracket);
    void break_line();

    JsonLayout layout_;
    std::string out_;
    std::vector<Content> levels_; ///< of the open objects and arrays
    bool after_key_ = false;
};

} // namespace app::data
