package org.khronika.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stems by which a sentence speaks of a kind of penalty. */
final class PenaltyStems {

    private static final Map<String, List<String>> STEMS = Map.ofEntries(
            Map.entry(
                    "imprisonment",
                    List.of("priso", "impri", "jail", "jaile", "colon", "лишен", "свобо", "колон", "бас", "түрме")),
            Map.entry("suspended", List.of("suspe", "услов", "шартт")),
            Map.entry("deferred", List.of("defer", "postp", "отсро", "кейін")),
            Map.entry("restricted-freedom", List.of("restr", "огран", "шекте")),
            Map.entry("arrest", List.of("arres", "locke", "jaile", "deten", "custo", "арест", "қамақ")),
            Map.entry("fine", List.of("fine", "fined", "fines", "штраф", "айыпп")),
            Map.entry("community-service", List.of("commu", "labou", "hours", "общес", "работ", "қоғам")),
            Map.entry("public-labour", List.of("labou", "labor", "works", "общес", "работ", "қоғам", "жұмыс")),
            Map.entry("corrective-labour", List.of("corre", "labou", "испра", "түзеу")),
            Map.entry("ban-on-activity", List.of("ban", "banne", "запре", "тыйым")),
            Map.entry("ban-on-public-activity", List.of("ban", "banne", "запре", "тыйым")),
            Map.entry("expulsion", List.of("expel", "expul", "depor", "выдво", "шығар")));

    private PenaltyStems() {}

    static boolean speaksOf(String penalty, Set<String> stems) {
        return STEMS.getOrDefault(penalty, List.of()).stream().anyMatch(stems::contains);
    }
}
