#pragma once
// The C++ files of app/ as lines of text, for the tests of structure.

#include <string>
#include <vector>

namespace tests {

struct SourceFile {
    std::string folder; ///< "model" for app/model/demand.cpp
    std::string name;   ///< "app/model/demand.cpp"
    std::vector<std::string> lines;
};

/// All .hpp and .cpp files below app/, sorted by name.
std::vector<SourceFile> app_sources();

} // namespace tests
