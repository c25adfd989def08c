#pragma once
// Lays haze over the far land. Draws a quad without any data.

#include "base/result.hpp"
#include "render/program.hpp"
#include "render/vertex_array.hpp"

namespace app::render {

class HazePass {
public:
    static base::Result<HazePass> create();

    void draw() const;

private:
    explicit HazePass(Program program) : program_(std::move(program)) {}

    Program program_;
    VertexArray vertex_array_;
};

} // namespace app::render
