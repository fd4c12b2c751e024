package org.khronika.publication.pages;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.publication.ReleasePlan;

/**
 * The map of the home: the towns of the page that it leads to, without links of their own, so that a finger hits one.
 *
 * @param finding  what it shows, for who does not see it
 * @param lessSure how many of the incidents that the finding counts are told less surely than a source states them; empty for none
 * @param outline  the path of the outline
 * @param layer    its dots and labels
 */
public record HomeMap(
        String finding, String lessSure, double width, double height, String outline, TownMap.Layer layer) {

    /** Of a country whose outline we have, with a town on it. Only towns whose dot has room for a figure are named. */
    static Optional<HomeMap> of(ReleasePlan plan) {
        TownMap map = TownMap.of(plan, Country.of(plan).code());
        TownMap.Layer all = map.small();
        Set<String> figured = all.dots().stream()
                .filter(dot -> !dot.number().isEmpty())
                .map(TownMap.Dot::href)
                .collect(Collectors.toSet());
        TownMap.Layer layer = new TownMap.Layer(
                all.unit(),
                all.dots(),
                all.labels().stream()
                        .filter(label -> figured.contains(label.href()))
                        .toList(),
                all.whole());
        return all.dots().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new HomeMap(map.finding(), map.lessSure(), map.width(), map.height(), map.outline(), layer));
    }
}
