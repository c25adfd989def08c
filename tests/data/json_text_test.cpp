#include "data/json_text.hpp"

#include "tests/support/marked_text.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

constexpr JsonLimits kLimits{.size_bytes = 1000, .values = 20, .depth = 4};

struct BrokenCase {
    const char* name;
    std::string_view marked; ///< with an @ where the error is expected
    const char* pointer;
    const char* message;
};

using namespace std::string_view_literals;

const BrokenCase kBroken[] = {
    {"no text", "@", "", "not valid JSON: in value - unexpected end of input; expected '[', '{', or a literal"},
    {"only white space", " \n @", "",
     "not valid JSON: in value - unexpected end of input; expected '[', '{', or a literal"},
    {"an unclosed array", "[1,2@", "", "not valid JSON: in array - unexpected end of input; expected ']'"},
    {"an unclosed object", "{\"a\": 1@", "", "not valid JSON: in object - unexpected end of input; expected '}'"},
    {"an unclosed text", "\"abc@", "", "not valid JSON: in value - invalid string: missing closing quote"},
    {"a comma before the end of an array", "[1,@]", "",
     "not valid JSON: in value - unexpected ']'; expected '[', '{', or a literal"},
    {"a comma before the end of an object", "{\"a\":1,@}", "",
     "not valid JSON: in object key - unexpected '}'; expected string literal"},
    {"no comma", "[1 @2]", "", "not valid JSON: in array - unexpected number literal; expected ']'"},
    {"no colon", "{\"a\" @1}", "", "not valid JSON: in object separator - unexpected number literal; expected ':'"},
    {"a key without quotes", "{@a: 1}", "", "not valid JSON: in object key - invalid literal; expected string literal"},
    {"the wrong bracket", "[1@}", "", "not valid JSON: in array - unexpected '}'; expected ']'"},
    {"trailing text", "{} @{}", "", "not valid JSON: in value - unexpected '{'; expected end of input"},
    {"a comment", "[@/* no */]", "", "not valid JSON: in value - invalid literal"},
    {"NaN", "[@NaN]", "", "not valid JSON: in value - invalid literal"},
    {"Infinity", "{\"a\": @Infinity}", "", "not valid JSON: in value - invalid literal"},
    {"minus Infinity", "[-@Infinity]", "", "not valid JSON: in value - invalid number; expected digit after '-'"},
    {"a leading zero", "[0@1]", "", "not valid JSON: in array - unexpected number literal; expected ']'"},
    {"no digit after the point", "[1.@]", "", "not valid JSON: in value - invalid number; expected digit after '.'"},
    {"a number that overflows", "{\"a\": [0, @1e999]}", "/a/1", "expected a number that fits a double, found 1e999"},
    {"a negative number that overflows", "@-1e999", "", "expected a number that fits a double, found -1e999"},
    {"a wrong escape", "\"a\\@x\"", "",
     "not valid JSON: in value - invalid string: forbidden character after backslash"},
    {"half a surrogate pair", "\"\\ud800@\"", "",
     "not valid JSON: in value - invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF"},
    {"a raw tab in a text", "\"a@\tb\"", "",
     "not valid JSON: in value - invalid string: control character U+0009 (HT) must be escaped to \\u0009 or \\t"},
    {"a NUL byte", "{\"a\": 1}@\0}"sv, "", "not valid JSON: found a NUL byte"},
    {"an escaped NUL", "{\"a\": @\"x\\u0000\"}", "/a", "expected text without the character U+0000"},
    {"an escaped NUL in a key", "{\"b\": {@\"x\\u0000\": 1}}", "/b", "expected a key without the character U+0000"},
    {"a byte that is not UTF-8", "[\"x\", \"@\xFF\"]", "", "not valid JSON: found a byte that is not UTF-8"},
    {"a key twice", "{\"a\": 1,\n \"b\": 2,\n @\"a\": 3}", "/a", "found the key 'a' twice in one object"},
    {"a key twice, deep, with slash and tilde", "{\"x\": [0, {\"a/b~\": 1, @\"a/b~\": 2}]}", "/x/1/a~1b~0",
     "found the key 'a/b~' twice in one object"},
    {"the same key, written differently", "{\"a\": 1, @\"\\u0061\": 2}", "/a", "found the key 'a' twice in one object"},
    {"too deep", "[[[[@[]]]]]", "/0/0/0/0", "expected at most 4 levels of objects and arrays"},
    {"too deep below keys", "{\"a\": {\"b\": {\"c\": {\"d\": @{}}}}}", "/a/b/c/d",
     "expected at most 4 levels of objects and arrays"},
    {"broken after a byte order mark", "\xEF\xBB\xBF[@}", "",
     "not valid JSON: in value - unexpected '}'; expected '[', '{', or a literal"},
};

TEST(JsonText, SaysWhatIsBrokenAndWhere)
{
    for (const BrokenCase& test : kBroken) {
        const tests::MarkedText marked = tests::take_mark(test.marked);
        const base::Result<JsonDocument> result = parse_json(marked.text, "x.json", kLimits);
        ASSERT_FALSE(result.ok()) << test.name;
        EXPECT_EQ(describe(result.error()), tests::expected_at(marked, "x.json", test.pointer, test.message))
            << test.name;
    }
}

TEST(JsonText, RefusesTextThatIsTooLong)
{
    const std::string text = '"' + std::string(kLimits.size_bytes, 'x') + '"';
    const base::Result<JsonDocument> result = parse_json(text, "x.json", kLimits);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(describe(result.error()), "x.json: expected at most 1000 bytes, found 1002");
}

TEST(JsonText, RefusesAMillionBracketsQuickly)
{
    const std::string text(1'000'000, '[');
    EXPECT_FALSE(parse_json(text, "x.json", {.size_bytes = text.size(), .values = text.size(), .depth = 32}).ok());
}

TEST(JsonText, CountsValuesOfEveryKind)
{
    const JsonLimits limits{.size_bytes = 1000, .values = 6, .depth = 4};
    EXPECT_TRUE(parse_json("[1,\"a\",null,true,{}]", "x.json", limits).ok());
    const base::Result<JsonDocument> result = parse_json("[1,\"a\",null,true,{\"b\":false}]", "x.json", limits);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(describe(result.error()), "x.json:1:23 /4/b: expected at most 6 values");
}

TEST(JsonText, AcceptsTheDeepestThatIsAllowed)
{
    EXPECT_TRUE(parse_json("[[[[1]]]]", "x.json", kLimits).ok());
}

/// Every value knows the byte at which it starts.
void expect_at(const JsonDocument& document, const JsonValue& value, std::string_view start)
{
    EXPECT_EQ(std::string_view(document.text).substr(value.offset, start.size()), start);
}

TEST(JsonText, KnowsWhereEachValueStands)
{
    const base::Result<JsonDocument> result =
        parse_json("{\"a\" : [ 1,22 ,-3.5e2,{\"b\":true}] ,\n\"c\":\"x\",\"d\":null, \"e\":{}}", "x.json", kLimits);
    ASSERT_TRUE(result.ok());
    const JsonDocument& document = result.value();
    const std::vector<JsonMember>& members = document.root.members;
    ASSERT_EQ(members.size(), 4u);
    const std::vector<JsonValue>& items = members[0].value.items;
    ASSERT_EQ(items.size(), 4u);
    expect_at(document, document.root, "{\"a\"");
    expect_at(document, members[0].value, "[ 1");
    expect_at(document, items[0], "1,");
    expect_at(document, items[1], "22 ,");
    expect_at(document, items[2], "-3.5e2,");
    expect_at(document, items[3], "{\"b\"");
    expect_at(document, items[3].members[0].value, "true}");
    expect_at(document, members[1].value, "\"x\"");
    expect_at(document, members[2].value, "null,");
    expect_at(document, members[3].value, "{}}");
    EXPECT_EQ(document.text.substr(members[2].key_offset, 3), "\"d\"");
    EXPECT_EQ(items[2].number, -350);
}

TEST(JsonText, CountsLinesAndColumnsFromOne)
{
    const base::Error error = error_at("ab\ncde\n", "f", 5, "/p", "m");
    EXPECT_EQ(error, (base::Error{.message = "m", .source = "f", .pointer = "/p", .line = 2, .column = 3}));
}

TEST(JsonText, EscapesPointers)
{
    EXPECT_EQ(pointer_to("/a", "b/c~d"), "/a/b~1c~0d");
    EXPECT_EQ(pointer_to("", std::size_t{7}), "/7");
}

} // namespace
} // namespace app::data
