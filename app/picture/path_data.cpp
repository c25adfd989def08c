#include "picture/path_data.hpp"

namespace app::picture {

void PathData::move_to(GridPoint point)
{
    text_ += 'm'; // the first one of a path counts from the origin
    write_number(point.x - pen_.x);
    write_number(point.y - pen_.y);
    pen_ = point;
    start_ = point;
    implied_ = 'l';
}

void PathData::line_to(GridPoint point)
{
    const GridPoint step = point - pen_;
    if (step == GridPoint(0)) return;
    if (step.y == 0) {
        write_command('h');
        write_number(step.x);
    } else if (step.x == 0) {
        write_command('v');
        write_number(step.y);
    } else {
        write_command('l');
        write_number(step.x);
        write_number(step.y);
    }
    pen_ = point;
}

void PathData::close()
{
    text_ += 'z';
    pen_ = start_;
    implied_ = 0;
}

void PathData::add_polygon(std::span<const GridPoint> points)
{
    if (points.size() < 3) return;
    move_to(points[0]);
    for (const GridPoint& point : points.subspan(1)) line_to(point);
    close();
}

void PathData::add_line(std::span<const GridPoint> points)
{
    if (points.empty()) return;
    move_to(points[0]);
    const std::size_t bare = text_.size();
    for (const GridPoint& point : points.subspan(1)) line_to(point);
    if (text_.size() == bare) text_ += "h0";
}

void PathData::write_command(char command)
{
    if (command != implied_) text_ += command;
    implied_ = command;
}

void PathData::write_number(int number)
{
    if (number >= 0 && !text_.empty() && text_.back() >= '0' && text_.back() <= '9') text_ += ' ';
    text_ += std::to_string(number);
}

} // namespace app::picture
