#include "tests/picture/svg_document.hpp"

#include <cctype>
#include <cstdlib>

namespace app::test {

namespace {

class Parser {
public:
    explicit Parser(std::string_view text) : rest_(text) {}

    std::optional<Element> document()
    {
        auto root = element();
        return root && rest_.empty() ? root : std::nullopt;
    }

private:
    bool take(std::string_view expected)
    {
        if (rest_.substr(0, expected.size()) != expected) return false;
        rest_.remove_prefix(expected.size());
        return true;
    }

    std::string name()
    {
        std::string found;
        while (!rest_.empty() &&
               (std::isalnum(static_cast<unsigned char>(rest_[0])) != 0 || rest_[0] == '-' || rest_[0] == ':')) {
            found += rest_[0];
            rest_.remove_prefix(1);
        }
        return found;
    }

    /// Text up to an end sign, without "<" and with entities resolved; nothing when it is broken.
    std::optional<std::string> text_until(char end)
    {
        std::string found;
        while (!rest_.empty() && rest_[0] != end) {
            const char letter = rest_[0];
            if (letter == '<' || (static_cast<unsigned char>(letter) < 0x20 && letter != '\n')) return std::nullopt;
            if (letter != '&') {
                found += letter;
                rest_.remove_prefix(1);
                continue;
            }
            const auto entity = resolved_entity();
            if (!entity) return std::nullopt;
            found += *entity;
        }
        return found;
    }

    std::optional<char> resolved_entity()
    {
        if (take("&amp;")) return '&';
        if (take("&lt;")) return '<';
        if (take("&gt;")) return '>';
        if (take("&quot;")) return '"';
        return std::nullopt;
    }

    std::optional<Element> element()
    {
        if (!take("<")) return std::nullopt;
        Element found;
        found.name = name();
        if (found.name.empty()) return std::nullopt;
        while (take(" ")) {
            const std::string key = name();
            if (key.empty() || found.attributes.count(key) != 0 || !take("=\"")) return std::nullopt;
            const auto value = text_until('"');
            if (!value || !take("\"")) return std::nullopt;
            found.attributes[key] = *value;
        }
        if (take("/>")) return found;
        if (!take(">")) return std::nullopt;
        while (!rest_.empty()) {
            const auto text = text_until('<');
            if (!text) return std::nullopt;
            found.text += *text;
            if (take("</" + found.name + ">")) return found;
            auto child = element();
            if (!child) return std::nullopt;
            found.children.push_back(std::move(*child));
        }
        return std::nullopt;
    }

    std::string_view rest_;
};

void collect(const Element& element, std::vector<const Element*>& found)
{
    found.push_back(&element);
    for (const Element& child : element.children) collect(child, found);
}

} // namespace

std::optional<Element> parse_svg(std::string_view text)
{
    return Parser(text).document();
}

std::vector<const Element*> all_elements(const Element& root)
{
    std::vector<const Element*> found;
    collect(root, found);
    return found;
}

std::vector<picture::GridPoint> points_of_path(std::string_view data)
{
    const std::string text(data);
    const char* at = text.c_str();
    std::vector<picture::GridPoint> points;
    picture::GridPoint pen{};
    picture::GridPoint start{};
    char command = 0;
    const auto number = [&] {
        char* end = nullptr;
        const long value = std::strtol(at, &end, 10);
        at = end;
        return static_cast<int>(value);
    };
    while (*at != 0) {
        if (*at == ' ') ++at;
        if (std::isalpha(static_cast<unsigned char>(*at)) != 0) command = *at++;
        if (command == 'z') {
            pen = start;
            continue;
        }
        if (command != 'v') pen.x += number();
        if (command != 'h') pen.y += number();
        if (command == 'm') start = pen;
        if (command == 'm') command = 'l';
        points.push_back(pen);
    }
    return points;
}

} // namespace app::test
