#include "cli/arguments.hpp"

#include <charconv>
#include <string>

namespace app::cli {

std::optional<std::string_view> Arguments::find(std::string_view option) const
{
    std::optional<std::string_view> found;
    for (const auto& [name, value] : options) {
        if (name == option) found = value;
    }
    return found;
}

base::Result<std::uint64_t> whole_number_of(const Arguments& arguments, std::string_view option, std::uint64_t min,
                                            std::uint64_t max, std::uint64_t otherwise)
{
    const std::optional<std::string_view> text = arguments.find(option);
    if (!text) return otherwise;
    std::uint64_t number = 0;
    const char* const end = text->data() + text->size();
    const std::from_chars_result read = std::from_chars(text->data(), end, number);
    if (read.ec == std::errc{} && read.ptr == end && number >= min && number <= max) return number;
    return base::Error{.message = std::string(option) + " expects a whole number from " + std::to_string(min) + " to " +
                                  std::to_string(max) + ", found '" + std::string(*text) + '\'',
                       .source = "command line"};
}

} // namespace app::cli
