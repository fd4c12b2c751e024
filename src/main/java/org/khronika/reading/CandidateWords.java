package org.khronika.reading;

import java.util.Map;
import java.util.regex.Pattern;

/** The words that group findings into candidates in one language, from its {@code candidates.yaml}. */
final class CandidateWords {

    final Pattern perpetrators;
    final Pattern anotherIncident;
    final Pattern courts;
    final Pattern officials;
    final Pattern speaker;
    final Pattern speakerVerb;
    final Pattern partsOpening;
    final Pattern partsInside;
    final Pattern total;

    CandidateWords(LanguagePack pack) {
        Map<String, Object> yaml = pack.yaml("candidates.yaml");
        perpetrators = pattern(yaml, "perpetrators");
        anotherIncident = pattern(yaml, "anotherIncident");
        courts = pattern(yaml, "courts");
        officials = pattern(yaml, "officials");
        speaker = pattern(yaml, "speaker");
        speakerVerb = pattern(yaml, "speakerVerb");
        partsOpening = pattern(yaml, "partsOpening");
        partsInside = pattern(yaml, "partsInside");
        total = pattern(yaml, "total");
    }

    private static Pattern pattern(Map<String, Object> yaml, String key) {
        return Pattern.compile(String.valueOf(yaml.get(key)));
    }
}
