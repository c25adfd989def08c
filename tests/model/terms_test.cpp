#include "model/region.hpp"
#include "model/terms.hpp"

#include <gtest/gtest.h>

#include <set>

namespace app::model {
namespace {

template <class Enum> void expect_ids_name_values()
{
    std::set<std::string_view> ids;
    for (Enum value : base::all_of<Enum>()) {
        EXPECT_FALSE(id_of(value).empty());
        EXPECT_EQ(find_by_id<Enum>(id_of(value)), value);
        ids.insert(id_of(value));
    }
    EXPECT_EQ(ids.size(), base::kEnumSize<Enum>);
    EXPECT_EQ(find_by_id<Enum>("elsewhere"), std::nullopt);
}

TEST(Terms, every_value_has_its_own_id)
{
    expect_ids_name_values<Municipality>();
    expect_ids_name_values<SiteClass>();
    expect_ids_name_values<Segment>();
    expect_ids_name_values<SiteKind>();
    expect_ids_name_values<SiteStatus>();
    expect_ids_name_values<Choice>();
    expect_ids_name_values<Decision>();
    expect_ids_name_values<Rule>();
    expect_ids_name_values<Mode>();
    expect_ids_name_values<Travel>();
    expect_ids_name_values<NodeKind>();
    expect_ids_name_values<Basis>();
}

TEST(Terms, classes_divide_the_segments_in_order)
{
    std::vector<Segment> all;
    for (SiteClass c : base::all_of<SiteClass>()) {
        for (Segment segment : segments_of(c)) {
            EXPECT_EQ(class_of(segment), c);
            all.push_back(segment);
        }
    }
    const auto expected = base::all_of<Segment>();
    EXPECT_TRUE(std::equal(all.begin(), all.end(), expected.begin(), expected.end()));
}

} // namespace
} // namespace app::model
