// Links that were changed at random, many of them: ./dev fuzz opens a million in each run. Without sanitizers, which
// make the search of link_fuzz ten times as slow.
//   link_mutations COUNT SEED

#include "tests/fuzz/link_check.hpp"

#include "data/link_parts.hpp"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace app;

namespace {

constexpr int kMostChanges = 8;

/// splitmix64: the same everywhere for the same seed.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::size_t below(std::size_t end)
    {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<std::size_t>((mixed ^ (mixed >> 31U)) % end);
    }

private:
    std::uint64_t state_;
};

/// Whole links without their seals.
constexpr std::array<std::string_view, 6> kLinks{
    "v=1&m=1&d=0123abcd",
    "v=1&m=1&d=0123abcd&w=housing.growth:-5,talent:120,access.noek:1,land.external:30.5&y=2025",
    "v=1&m=1&d=0123abcd&s=usseler-es:drop,noordflank:reserve,de-kluft:develop&l=-sites,roads&o=site:usseler-es",
    "v=1&m=1&d=0123abcd&a=eigen,Eigen%20plek,6.79,52.26,hengelo,homes,urban,150,station&s=eigen:develop",
    "v=1&m=1&d=0123abcd&c=1200,-300,42.5,47,-34&t=en&r=6.9,52.22,bike&y=2031",
    "v=1&m=2&d=ffffffff&w=none.such:1&b=Proef&bw=housing.growth:3&bs=usseler-es:drop&y=2040",
};

/// What may matter to a reader of links and of the JSON that they become.
constexpr std::array<std::string_view, 28> kPieces{
    "&", "=",         ",",   ";",   ":",      "%",   "%00",  "%22", "%ff",         "%c3%a9", "\"", "\\", "<script>",
    "-", "1e999",     "nan", "0x1", "1e-400", "&x=", "&v=1", "&w=", "&a=,,,,,,,,", "&bw=",   "..", " ",  "\xED\xA0\x80",
    "{", "__proto__",
};

void change(std::string& text, Random& random)
{
    const std::size_t at = random.below(text.size() + 1);
    const std::string_view piece = kPieces[random.below(kPieces.size())];
    const std::string_view other = kLinks[random.below(kLinks.size())];
    switch (random.below(7)) {
    case 0:
        if (at < text.size()) text[at] = static_cast<char>(random.below(256));
        break;
    case 1:
        text.insert(at, piece);
        break;
    case 2:
        text.erase(at, random.below(12));
        break;
    case 3:
        text.replace(at, random.below(6), piece);
        break;
    case 4:
        text.insert(at, text.substr(random.below(text.size() + 1), random.below(24)));
        break;
    case 5: // a field of another link
        text += other.substr(other.rfind('&', other.find('&') + random.below(other.size())));
        break;
    default:
        if (at < text.size()) text[at] = static_cast<char>('0' + random.below(10));
        break;
    }
}

} // namespace

int main(int count, char** arguments)
{
    const std::uint64_t links = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 1000;
    Random random(count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1);
    std::uint64_t read = 0;
    for (std::uint64_t i = 0; i < links; ++i) {
        std::string text(kLinks[random.below(kLinks.size())]);
        const std::size_t changes = 1 + random.below(kMostChanges);
        for (std::size_t k = 0; k < changes; ++k) change(text, random);
        // A seal of its own lets three in four through to the rest of the reader.
        if (random.below(4) != 0) text += "&x=" + data::seal_of(text);
        if (tests::check_link(text)) ++read;
    }
    std::printf("links %llu, read %llu\n", static_cast<unsigned long long>(links),
                static_cast<unsigned long long>(read));
    return read == 0 ? 1 : 0; // then nothing was tried
}
