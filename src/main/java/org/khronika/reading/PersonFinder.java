package org.khronika.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by their names in full, then again by a surname or a given name alone. It runs after organisations and places
 * have taken theirs, so that a name inside another name is not a person.
 */
final class PersonFinder {

    /** "Ivan Petrov airport" is no person. */
    private static final Set<String> FACILITIES = WordLists.words("facilities");

    private final NameWords words;
    private final KnownPlaces places;
    final Persons persons = new Persons();

    PersonFinder(NameWords words, KnownPlaces places) {
        this.words = words;
        this.places = places;
    }

    List<TentativeDetail> find(TokenizedText document, TakenStretches claims) {
        List<TentativeDetail> found = new ArrayList<>();
        List<NameChunk> singles = new ArrayList<>();
        for (Sentence sentence : document.sentences) {
            boolean heading = document.paragraphs.get(sentence.paragraph()).heading();
            for (NameChunk chunk : NameChunk.in(sentence, words, claims)) {
                if (chunk.size() == 1) {
                    singles.add(chunk);
                } else if (isPerson(chunk, heading)) {
                    full(chunk, claims, found);
                } else if (!heading) {
                    singles.addAll(chunk.tokensAlone());
                }
            }
        }
        for (NameChunk chunk : singles) {
            single(chunk, claims, found);
        }
        return found;
    }

    private void full(NameChunk chunk, TakenStretches claims, List<TentativeDetail> found) {
        List<String> parts = chunk.parts();
        String name = String.join(" ", parts);
        NamedPerson person = persons.named(name);
        boolean again = person != null;
        if (person == null) {
            person = persons.sameByAnotherSpelling(parts);
        }
        if (person == null) {
            person = persons.add(name, parts);
        }
        persons.mentioned(person, chunk.start());
        roles(chunk, person);
        claims.take(chunk.start(), chunk.end());
        TentativeDetail draft = new TentativeDetail(
                DetailKind.PERSON, chunk.start(), chunk.end(), person.name, confidence(chunk), "person.full-name");
        found.add(again || person.name.equals(name) ? draft : draft.with(Flag.INFERRED));
    }

    private double confidence(NameChunk chunk) {
        return words.isGivenName(chunk.first()) ? 0.95 : 0.8;
    }

    private boolean isPerson(NameChunk chunk, boolean heading) {
        boolean given = chunk.tokens().stream().anyMatch(words::isGivenName);
        if (heading && !given) {
            return false;
        }
        int score = given ? 3 : 1;
        Token last = chunk.last();
        score += words.looksLikeSurname(last) || words.looksLikeSurname(chunk.first()) ? 1 : 0;
        score += chunk.titled() ? 2 : 0;
        Token before = chunk.before();
        score += before != null && words.roles.contains(before.lower()) ? 2 : 0;
        boolean placed = before != null
                && Set.of("in", "near", "at", "outside", "from", "to", "across").contains(before.lower());
        score -= placed ? (given || words.looksLikeSurname(last) ? 1 : 2) : 0;
        score -= before != null && before.lower().equals("the") ? 3 : 0;
        score -= chunk.isAfterPlaceWord() ? 4 : 0;
        long ordinary = chunk.tokens().stream()
                .filter(token -> words.isOrdinary(token) && !words.isGivenName(token))
                .count();
        score -= 2 * (int) ordinary;
        boolean isPlace = chunk.size() <= 2 && placeLike(chunk);
        score -= isPlace ? 2 : 0;
        Token after = chunk.after();
        if (after != null && FACILITIES.contains(after.lower())) {
            return false;
        }
        score += after != null && words.humanVerbs.contains(after.lower()) ? 1 : 0;
        boolean articled = Set.of("El", "La", "Los", "Las", "Le", "Les", "Al", "Il")
                        .contains(chunk.first().text())
                && !given;
        boolean hidden = articled
                || chunk.tokens().stream()
                        .allMatch(token -> token.isAcronym() && token.text().length() < 4);
        return !hidden && chunk.size() <= 5 && score >= 1;
    }

    private boolean placeLike(NameChunk chunk) {
        PhraseBook.Hit<KnownPlaces.KnownPlace> hit = places.at(chunk.tokens(), 0);
        return hit != null && hit.tokens() == chunk.tokens().size() && !words.isGivenName(chunk.first());
    }

    private void single(NameChunk chunk, TakenStretches claims, List<TentativeDetail> found) {
        Token token = chunk.first();
        if (!claims.free(token)) {
            return;
        }
        NamedPerson person = known(token);
        String rule = "person.surname";
        if (person == null) {
            person = misspelt(token);
            rule = "person.misspelt";
        }
        if (person == null && isTitledSurname(chunk)) {
            String name = NameChunk.spelled(token);
            NamedPerson before = persons.named(name);
            person = before != null ? before : persons.add(name, List.of(name));
            rule = "person.titled";
        }
        if (person != null) {
            roles(chunk, person);
            claims.take(token.start(), token.end());
            persons.mentioned(person, token.start());
            found.add(new TentativeDetail(
                    DetailKind.PERSON,
                    token.start(),
                    token.end(),
                    person.name,
                    rule.equals("person.titled") ? 0.75 : 0.9,
                    rule));
        }
    }

    private @Nullable NamedPerson known(Token token) {
        boolean ordinary = words.isOrdinary(token) && !words.isGivenName(token) && !persons.isSurname(token.text());
        return ordinary ? null : persons.bearer(NameChunk.spelled(token), token.start());
    }

    private @Nullable NamedPerson misspelt(Token token) {
        String text = token.text();
        return text.length() < 7 || words.isOrdinary(token) ? null : persons.misspelt(text);
    }

    private boolean isTitledSurname(NameChunk chunk) {
        Token token = chunk.first();
        Token before = chunk.before();
        boolean role = before != null && words.roles.contains(before.lower()) && before.isWord();
        boolean titled = chunk.titled() || role;
        if (!titled
                || words.isOrdinary(token)
                || token.isAcronym()
                || token.text().length() < 3) {
            return false;
        }
        boolean place = places.at(List.of(token), 0) != null;
        return !place && (chunk.titled() || words.looksLikeSurname(token));
    }

    private void roles(NameChunk chunk, NamedPerson person) {
        String before = chunk.wordsBefore(words);
        if (!before.isEmpty()) {
            person.roles.add(before);
        }
        String after = chunk.wordsAfter(words);
        if (!after.isEmpty()) {
            person.roles.add(after);
        }
    }
}
