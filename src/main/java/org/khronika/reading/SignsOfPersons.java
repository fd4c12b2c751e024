package org.khronika.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.protection.ProtectionSign;
import org.khronika.protection.ProtectionSigns;

/** Which words that call for protection stand near which mention of a person; looked for once in each sentence. */
final class SignsOfPersons {

    /** Between "four-year-old" and the name that it belongs to. */
    private static final Pattern BESIDE = Pattern.compile("[ ,]{1,2}(?:\\p{Ll}+ ){0,2}");

    private final Document document;
    private final Surroundings around;
    private final @Nullable LocalDate date;
    private final Map<Integer, List<ProtectionSign>> bySentence = new HashMap<>();

    SignsOfPersons(Document document, Surroundings around, @Nullable LocalDate date) {
        this.document = document;
        this.around = around;
        this.date = date;
    }

    List<PersonSigns> of(Iterable<Draft> drafts) {
        List<PersonSigns> found = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.kind == FindingKind.PERSON) {
                List<ProtectionSign> signs = near(draft);
                if (!signs.isEmpty()) {
                    found.add(new PersonSigns(draft.value, draft.start, draft.end, signs));
                }
            }
        }
        found.sort(Comparator.comparingInt(PersonSigns::start));
        return found;
    }

    private List<ProtectionSign> near(Draft person) {
        Sentence sentence = document.sentenceAt(person.start);
        List<ProtectionSign> signs = bySentence.computeIfAbsent(
                sentence.number(), _ -> ProtectionSigns.near(document.text, sentence.start(), sentence.end(), date));
        return signs.isEmpty()
                ? signs
                : signs.stream()
                        .filter(sign -> !isOfAnother(sign, person, sentence))
                        .toList();
    }

    /** "Four-year-old Aru and her father Nurlan": the age is Aru’s. */
    private boolean isOfAnother(ProtectionSign sign, Draft person, Sentence sentence) {
        return sign.kind() == ProtectionSign.Kind.MINOR
                && around.in(sentence, FindingKind.PERSON).stream()
                        .filter(other -> !other.value.equals(person.value) && other.start >= sign.end())
                        .limit(1)
                        .anyMatch(other -> BESIDE.matcher(document.text.substring(sign.end(), other.start))
                                .matches());
    }
}
