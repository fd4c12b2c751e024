package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the dots of towns and their labels stand on a map. A dot that would lie on a larger one stands at its edge, unless that is too far from its ground: then it
 * is left to the table, as a label is that would cover another or a dot.
 *
 * @param unit   by which marks and letters are larger than on a sheet of 1000
 * @param dots   of the towns that there is room for, in their order
 * @param labels of those towns that there is room for
 */
public record MapLayout(double unit, List<Dot> dots, List<Named> labels) {

    /** How far a dot may stand from its ground, on a sheet of 1000: on a map of a country, less than to the next region. */
    private static final double FARTHEST = 25;

    /** As many as a dot has room to tell. */
    private static final long IN_THE_DOT = 3;

    /**
     * A town where the ground puts it.
     *
     * @param count  by which its dot is larger
     * @param figure how many, as a table says it
     */
    public record Town(String name, String href, long count, String figure, double x, double y) {

        /** Whether its dot has room for the figure. */
        private boolean hasFigureInside() {
            return count >= IN_THE_DOT && figure.length() <= 3;
        }

        private Town at(double otherX, double otherY) {
            return new Town(name, href, count, figure, otherX, otherY);
        }
    }

    /** A dot; the figure stands in it where there is room, else it is empty. */
    public record Dot(Town town, double x, double y, double radius, String figure, double fontSize) {}

    /** The label of a town; {@code anchor} is start, middle or end. */
    public record Named(Town town, double x, double y, String anchor, String look, String words) {}

    /**
     * Lays out towns.
     *
     * @param onTheGround the larger the earlier, which is the order in which they get labels
     * @param width       of the sheet
     * @param size        by which marks and letters are larger than usual
     */
    public static MapLayout of(List<Town> onTheGround, double width, double size) {
        double unit = width / 1000 * size;
        List<Town> towns = apart(onTheGround, unit, width / 1000 * FARTHEST);
        List<Dot> dots = new ArrayList<>();
        List<Named> labels = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Town town : towns) {
            double radius = radius(town.count()) * unit;
            taken.add(new double[] {town.x() - radius, town.y() - radius, town.x() + radius, town.y() + radius});
            String figure = town.hasFigureInside() ? town.figure() : "";
            dots.add(new Dot(town, round(town.x()), round(town.y()), round(radius), figure, round(9.5 * unit)));
        }
        for (Town town : towns) {
            label(town, unit, width, taken).ifPresent(labels::add);
        }
        return new MapLayout(unit, List.copyOf(dots), List.copyOf(labels));
    }

    private static List<Town> apart(List<Town> towns, double unit, double farthest) {
        List<Town> apart = new ArrayList<>();
        for (Town town : towns) {
            Town moved = town;
            for (Town larger : apart) {
                double dx = moved.x() - larger.x();
                double dy = moved.y() - larger.y();
                double distance = Math.hypot(dx, dy);
                double least = (radius(larger.count()) + radius(moved.count()) + 1) * unit;
                if (distance < least) {
                    double angle = distance == 0 ? Math.PI : Math.atan2(dy, dx);
                    moved = town.at(larger.x() + least * Math.cos(angle), larger.y() + least * Math.sin(angle));
                }
            }
            if (Math.hypot(moved.x() - town.x(), moved.y() - town.y()) <= farthest) {
                apart.add(moved);
            }
        }
        return apart;
    }

    private static Optional<Named> label(Town town, double unit, double sheet, List<double[]> taken) {
        boolean inside = town.hasFigureInside();
        String between = town.figure().chars().allMatch(Character::isDigit) ? " " : ": ";
        String words = inside ? town.name() : town.name() + between + town.figure();
        double width = words.length() * (inside ? 7.2 : 6.4) * unit;
        double gap = (radius(town.count()) + 4) * unit;
        double size = 11 * unit;
        double[][] spots = {
            {town.x() + gap, town.y() + size * 0.35, 0}, {town.x() - gap, town.y() + size * 0.35, 1},
            {town.x(), town.y() + gap + size * 0.75, 0.5}, {town.x(), town.y() - gap, 0.5}
        };
        for (double[] spot : spots) {
            double left = spot[0] - width * spot[2];
            double[] box = {left, spot[1] - size, left + width, spot[1] + size * 0.3};
            if (box[0] >= 0
                    && box[2] <= sheet
                    && taken.stream()
                            .noneMatch(other ->
                                    box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) {
                taken.add(box);
                String anchor = spot[2] == 0 ? "start" : spot[2] < 1 ? "middle" : "end";
                return Optional.of(
                        new Named(town, round(spot[0]), round(spot[1]), anchor, inside ? "strong" : "", words));
            }
        }
        return Optional.empty();
    }

    private static double radius(long count) {
        return Math.min(4 + 2.1 * Math.sqrt((double) count), 15);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
