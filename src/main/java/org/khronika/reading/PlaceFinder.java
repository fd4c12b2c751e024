package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds places by the gazetteer. A small or ambiguous place needs a sentence that treats it as a place. */
record PlaceFinder(KnownPlaces places, NameWords words) {

    private static final Set<String> PREPOSITIONS = WordLists.words("before-places");
    private static final Set<String> UNITS = WordLists.words("units-of-places");

    List<TentativeDetail> find(TokenizedText document, TakenStretches claims) {
        List<TentativeDetail> found = new ArrayList<>();
        for (Sentence sentence : document.sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.isCapitalised() && token.isWord() && claims.free(token)) {
                    i = Math.max(i, place(sentence, i, claims, found) - 1);
                }
            }
        }
        capital(document, claims, found);
        return found;
    }

    private int place(Sentence sentence, int i, TakenStretches claims, List<TentativeDetail> found) {
        List<Token> tokens = sentence.tokens();
        PhraseBook.Hit<KnownPlaces.KnownPlace> hit = places.at(tokens, i);
        if (hit != null) {
            int end = i + hit.tokens();
            if (end <= tokens.size() && stands(tokens, i, end, hit.meaning(), claims)) {
                take(tokens.get(i).start(), tokens.get(end - 1).end(), hit.meaning(), "place.gazetteer", claims, found);
                return end;
            }
            return i;
        }
        return based(tokens.get(i), claims, found) || misspelt(tokens, i, claims, found) ? i + 1 : i;
    }

    private boolean stands(
            List<Token> tokens, int start, int end, KnownPlaces.KnownPlace place, TakenStretches claims) {
        Token after = end < tokens.size() ? tokens.get(end) : null;
        Token before = start > 0 ? tokens.get(start - 1) : null;
        boolean prepared = before != null && PREPOSITIONS.contains(before.lower());
        boolean unit = after != null && UNITS.contains(after.lower());
        boolean beforeUnit = start > 1
                && before != null
                && before.lower().equals("of")
                && UNITS.contains(tokens.get(start - 2).lower());
        boolean nameBefore = before != null
                && before.isCapitalised()
                && before.isWord()
                && claims.free(before)
                && (words.isGivenName(before) || !words.isOrdinary(before))
                && !PREPOSITIONS.contains(before.lower())
                && !words.isTitle(before);
        boolean nameAfter = after != null
                && after.isCapitalised()
                && after.isWord()
                && claims.free(after)
                && !words.isOrdinary(after)
                && places.at(tokens, end) == null;
        if (after != null && words.facilities.contains(after.lower()) && after.isCapitalised()) {
            return false;
        }
        if (nameBefore && start > 0 && !unit) {
            return false;
        }
        if (nameAfter
                && !prepared
                && (place.weak() || words.looksLikeSurname(java.util.Objects.requireNonNull(after)))) {
            return false;
        }
        if (!place.weak()) {
            return true;
        }
        boolean comma = after != null && after.is(",") && end + 1 < tokens.size() && places.at(tokens, end + 1) != null;
        boolean listed = before != null && (before.is(",") || before.lower().equals("and")) && inList(tokens, start);
        return ((prepared && !nameAfter) || unit || beforeUnit || comma || listed) && !(nameAfter && place.weak());
    }

    /** "In Osh, Uzgen and Nookat": a place before it in the same list. */
    private boolean inList(List<Token> tokens, int start) {
        for (int i = start - 2; i >= Math.max(0, start - 8); i--) {
            Token token = tokens.get(i);
            if (PREPOSITIONS.contains(token.lower())) {
                return true;
            }
            boolean item = token.is(",")
                    || token.lower().equals("and")
                    || (token.isCapitalised() && places.at(tokens, i) != null);
            if (!item) {
                return false;
            }
        }
        return false;
    }

    /** "Semey-based", also misspelt. */
    private boolean based(Token token, TakenStretches claims, List<TentativeDetail> found) {
        int hyphen = token.text().indexOf('-');
        String rest = hyphen < 0 ? "" : token.lower().substring(hyphen + 1);
        if (!Set.of("based", "born", "native", "headquartered", "area").contains(rest)) {
            return false;
        }
        String name = token.text().substring(0, hyphen);
        Token only = new Token(
                token.start(), token.start() + hyphen, name, token.lower().substring(0, hyphen));
        PhraseBook.Hit<KnownPlaces.KnownPlace> hit = places.at(List.of(only), 0);
        KnownPlaces.KnownPlace place = hit != null ? hit.meaning() : places.nearest(name);
        if (place == null) {
            return false;
        }
        take(only.start(), only.end(), place, "place.based", claims, found);
        if (hit == null) {
            found.getLast().with(Flag.SLIP);
        }
        return true;
    }

    /** A misspelt name before "region" or after "city of" that is one letter from one we know. */
    private boolean misspelt(List<Token> tokens, int i, TakenStretches claims, List<TentativeDetail> found) {
        boolean unit = i + 1 < tokens.size() && UNITS.contains(tokens.get(i + 1).lower());
        boolean beforeUnit = i > 1
                && tokens.get(i - 1).lower().equals("of")
                && UNITS.contains(tokens.get(i - 2).lower());
        if ((!unit && !beforeUnit) || words.isOrdinary(tokens.get(i))) {
            return false;
        }
        String name = tokens.get(i).text();
        KnownPlaces.KnownPlace place =
                unit ? places.nearest(name + " " + tokens.get(i + 1).lower()) : null;
        place = place == null ? places.nearest(name) : place;
        if (place == null) {
            return false;
        }
        int end = tokens.get(i).end();
        take(tokens.get(i).start(), end, place, "place.misspelt", claims, found);
        found.getLast().with(Flag.SLIP);
        return true;
    }

    /** "The capital" is the home country's where the report is mostly about it. */
    private void capital(TokenizedText document, TakenStretches claims, List<TentativeDetail> found) {
        KnownPlaces.KnownPlace capital = places.capital();
        if (capital == null || !isAboutHome(found)) {
            return;
        }
        for (Sentence sentence : document.sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                boolean the =
                        tokens.get(i - 1).lower().equals("the") && tokens.get(i).is("capital");
                if (the && !saysWhich(tokens, i + 1)) {
                    TentativeDetail draft = new TentativeDetail(
                            DetailKind.PLACE,
                            tokens.get(i - 1).start(),
                            tokens.get(i).end(),
                            capital.key(),
                            0.8,
                            "place.capital");
                    found.add(draft.with(Flag.INFERRED));
                    claims.take(draft.start, draft.end);
                }
            }
        }
    }

    private static boolean saysWhich(List<Token> tokens, int next) {
        for (int i = next; i < Math.min(next + 2, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (token.isCapitalised()
                    || Set.of("of", "punishment", "city", "and", "flight", "offence", "crime", "expenditure", "market")
                            .contains(token.lower())) {
                return true;
            }
            if (!token.is(",")) {
                return false;
            }
        }
        return false;
    }

    private boolean isAboutHome(List<TentativeDetail> found) {
        Map<String, Integer> times = new HashMap<>();
        for (TentativeDetail draft : found) {
            times.merge(draft.value.substring(0, 2).toUpperCase(java.util.Locale.ROOT), 1, Integer::sum);
        }
        int home = times.getOrDefault(places.country(), 0);
        return home > 0 && times.values().stream().allMatch(count -> count <= home);
    }

    private static void take(
            int start,
            int end,
            KnownPlaces.KnownPlace place,
            String rule,
            TakenStretches claims,
            List<TentativeDetail> found) {
        claims.take(start, end);
        found.add(new TentativeDetail(DetailKind.PLACE, start, end, place.key(), place.weak() ? 0.75 : 0.93, rule));
    }
}
