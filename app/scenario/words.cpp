#include "scenario/words.hpp"

namespace app::scenario {

const char* Words::operator()(std::string_view key) const
{
    if (const auto found = texts_.find(key); found != texts_.end()) return found->second.c_str();
    return missing_.try_emplace(std::string(key), key).first->second.c_str();
}

std::string Words::fill(std::string_view key,
                        std::initializer_list<std::pair<std::string_view, std::string_view>> places) const
{
    std::string text = (*this)(key);
    for (const auto& [name, value] : places) {
        const std::string place = '{' + std::string(name) + '}';
        for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + value.size())) {
            text.replace(at, place.size(), value);
        }
    }
    return text;
}

} // namespace app::scenario
