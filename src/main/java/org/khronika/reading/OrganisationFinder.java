package org.khronika.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;

/**
 * Finds organisations: those the packs know, names with a word such as Party or Ministry in them, bare names beside such a word
 * ("the Amanat party"), acronyms, and institutions in small letters ("the mayor's office in Almaty").
 */
final class OrganisationFinder {

    private static final Set<String> PUBLIC = Set.of("ministry", "authority", "court", "police", "parliament");
    private static final Set<String> TOO_GENERAL = WordLists.words("too-general");

    private final NameWords words;
    private final PhraseBook<NamedOrganisation> known;
    private final KnownPlaces places;
    /** By name and abbreviation, as the document gives them. */
    final Map<String, NamedOrganisation> inDocument = new LinkedHashMap<>();

    private final Map<String, String> longNames = new HashMap<>();

    OrganisationFinder(NameWords words, PhraseBook<NamedOrganisation> known, KnownPlaces places) {
        this.words = words;
        this.known = known;
        this.places = places;
    }

    List<TentativeDetail> find(TokenizedText document, TakenStretches claims) {
        List<TentativeDetail> found = new ArrayList<>();
        for (Sentence sentence : document.sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (!claims.free(tokens.get(i))) {
                    continue;
                }
                boolean opener = i + 1 < tokens.size()
                        && OrganisationWalk.OPENERS.contains(tokens.get(i).lower());
                if (opener && known.at(tokens, i) == null) {
                    continue;
                }
                int next = known(tokens, i, claims, found);
                if (next == i) {
                    next = named(sentence, i, claims, found, document);
                }
                i = Math.max(i, next - 1);
            }
        }
        institutions(document, claims, found);
        for (Sentence sentence : document.sentences) {
            if (!document.paragraphs.get(sentence.paragraph()).heading()) {
                acronyms(sentence, claims, found);
                bare(sentence, claims, found);
            }
        }
        found.replaceAll(this::withLongName);
        return found;
    }

    private TentativeDetail withLongName(TentativeDetail draft) {
        String full = longNames.get(draft.value);
        if (full == null) {
            return draft;
        }
        return new TentativeDetail(draft.kind, draft.start, draft.end, full, draft.confidence, draft.rule)
                .with(draft.flags);
    }

    private int known(List<Token> tokens, int i, TakenStretches claims, List<TentativeDetail> found) {
        PhraseBook.Hit<NamedOrganisation> hit = known.at(tokens, i);
        if (hit == null) {
            return i;
        }
        int end = i + hit.tokens();
        boolean extends_ = end < tokens.size()
                && tokens.get(end).isCapitalised()
                && words.heads.containsKey(tokens.get(end).lower())
                && !tokens.get(end - 1).isAcronym();
        if (extends_) {
            return i;
        }
        take(tokens, i, end, hit.meaning().name(), hit.meaning(), "organisation.known", 0.95, claims, found);
        return end;
    }

    /** A run of capitals with a word such as Party in it. Returns the token after what was taken, or i. */
    private int named(
            Sentence sentence, int i, TakenStretches claims, List<TentativeDetail> found, TokenizedText document) {
        List<Token> tokens = sentence.tokens();
        if (!tokens.get(i).isCapitalised()
                || document.paragraphs.get(sentence.paragraph()).heading()) {
            return i;
        }
        OrganisationRun run = new OrganisationWalk(words, places, tokens, claims).from(i);
        if (run == null || TOO_GENERAL.contains(text(tokens, run.start(), run.end()))) {
            return i;
        }
        String name = text(tokens, run.start(), run.end());
        int facility = run.end() - 1;
        NamedOrganisation organisation = new NamedOrganisation(name, run.kind(), abbreviation(tokens, run.end(), name));
        if (words.facilities.contains(tokens.get(facility).lower())
                && !words.heads.containsKey(tokens.get(facility).lower())) {
            claims.take(tokens.get(run.start()).start(), tokens.get(facility).end());
            return run.end();
        }
        take(tokens, run.start(), run.end(), name, organisation, "organisation.head", 0.85, claims, found);
        return run.end();
    }

    /** "… (ABC)" right after a long name. */
    private @Nullable String abbreviation(List<Token> tokens, int end, String name) {
        if (end + 2 < tokens.size()
                && tokens.get(end).is("(")
                && tokens.get(end + 1).text().length() > 1
                && tokens.get(end + 1)
                                .text()
                                .chars()
                                .filter(Character::isUpperCase)
                                .count()
                        > 1
                && (tokens.get(end + 2).is(")") || tokens.get(end + 2).is(","))) {
            String abbreviation = tokens.get(end + 1).text();
            longNames.putIfAbsent(abbreviation, name);
            return abbreviation;
        }
        return null;
    }

    private void institutions(TokenizedText document, TakenStretches claims, List<TentativeDetail> found) {
        for (Pattern pattern : words.institutions) {
            for (Paragraph paragraph : document.paragraphs) {
                institutions(
                        pattern.matcher(document.text)
                                .useTransparentBounds(true)
                                .useAnchoringBounds(false)
                                .region(paragraph.start(), paragraph.end()),
                        claims,
                        found);
            }
        }
    }

    private void institutions(Matcher matcher, TakenStretches claims, List<TentativeDetail> found) {
        while (matcher.find()) {
            int start = matcher.start("name");
            int end = matcher.end("name");
            if (!claims.free(start, end)) {
                continue;
            }
            String name = matcher.group("name").replaceAll("\\s+", " ");
            if (matcher.namedGroups().containsKey("place")) {
                String place = matcher.group("place");
                name = capitalised(name) + (place == null ? "" : ", " + place);
            } else if (name.startsWith("m")) {
                name = titleCase(name);
            }
            NamedOrganisation organisation = new NamedOrganisation(name, kindOf(name), null);
            inDocument.putIfAbsent(name, organisation);
            claims.take(start, end);
            found.add(new TentativeDetail(DetailKind.ORGANISATION, start, end, name, 0.8, "organisation.institution"));
        }
    }

    private String kindOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("court")
                ? "court"
                : lower.contains("ministry") ? "ministry" : lower.contains("police") ? "police" : "authority";
    }

    private void acronyms(Sentence sentence, TakenStretches claims, List<TentativeDetail> found) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String text = token.text();
            boolean acronym = token.isAcronym() && text.length() >= 3 && text.length() <= 8 && text.indexOf('-') < 0;
            if (!acronym
                    || words.commonWords.contains(token.lower())
                    || !claims.free(token)
                    || words.notAcronyms.contains(text)
                    || isNeighbourOfCapitals(tokens, i)) {
                continue;
            }
            if (words.givenNames.contains(text.charAt(0) + token.lower().substring(1))
                    || places.at(tokens, i) != null) {
                continue;
            }
            String name = longNames.getOrDefault(text, text);
            take(
                    tokens,
                    i,
                    i + 1,
                    name,
                    new NamedOrganisation(name, null, text),
                    "organisation.acronym",
                    0.75,
                    claims,
                    found);
        }
    }

    /** A surname in capitals after a given name, or a line in capitals. */
    private boolean isNeighbourOfCapitals(List<Token> tokens, int i) {
        boolean named = i > 0 && tokens.get(i - 1).isCapitalised() && words.isGivenName(tokens.get(i - 1));
        boolean before = i > 0
                && tokens.get(i - 1).isAcronym()
                && !words.notAcronyms.contains(tokens.get(i - 1).text());
        boolean after = i + 1 < tokens.size() && tokens.get(i + 1).isAcronym();
        return named || (before && after);
    }

    /** A bare name beside a word in small letters that says what it is. */
    private void bare(Sentence sentence, TakenStretches claims, List<TentativeDetail> found) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isCapitalised() || !claims.free(token) || !token.isWord()) {
                continue;
            }
            int end = i;
            while (end < tokens.size()
                    && tokens.get(end).isCapitalised()
                    && tokens.get(end).isWord()
                    && claims.free(tokens.get(end))) {
                end++;
            }
            int start = i;
            while (start < end && isDeterminer(tokens.get(start), start == 0)) {
                start++;
            }
            String before = start < end ? kindBefore(tokens, start) : null;
            String kind = before != null ? before : start < end ? kindAfter(tokens, start, end) : null;
            if (kind != null && !isPersonOrPlace(tokens, start, end, before != null)) {
                bareName(tokens, start, end, kind, claims, found);
                if (before != null) {
                    listed(tokens, end, kind, claims, found);
                }
            }
            i = end - 1;
        }
    }

    private boolean isDeterminer(Token token, boolean first) {
        return token.lower().equals("the")
                || words.demonyms.contains(token.text())
                || (first && words.isOrdinary(token));
    }

    private static final Set<String> BETWEEN = WordLists.words("within-names-of-organisations");

    private void bareName(
            List<Token> tokens, int start, int end, String kind, TakenStretches claims, List<TentativeDetail> found) {
        String name = text(tokens, start, end);
        take(
                tokens,
                start,
                end,
                name,
                new NamedOrganisation(name, kind, null),
                "organisation.kind",
                0.8,
                claims,
                found);
    }

    /** "The portals Svet and Golos": the names that follow in the list. */
    private void listed(List<Token> tokens, int from, String kind, TakenStretches claims, List<TentativeDetail> found) {
        int at = from;
        while (at + 1 < tokens.size()
                && (tokens.get(at).is(",") || tokens.get(at).lower().equals("and"))) {
            int start = at + 1;
            int end = start;
            while (end < tokens.size() && isName(tokens.get(end), claims)) {
                end++;
            }
            if (end == start || isPersonOrPlace(tokens, start, end, false)) {
                return;
            }
            bareName(tokens, start, end, kind, claims, found);
            at = end;
        }
    }

    private static boolean isName(Token token, TakenStretches claims) {
        return token.isCapitalised() && token.isWord() && claims.free(token);
    }

    /** The word in small letters right after the name, or a word or two after it, that says what it is. */
    private @Nullable String kindAfter(List<Token> tokens, int start, int end) {
        int after = end;
        while (after < tokens.size()
                && (isQuote(tokens.get(after))
                        || BETWEEN.contains(tokens.get(after).lower()))
                && after < end + 4) {
            after++;
        }
        boolean possessive = end < tokens.size() && tokens.get(end).lower().matches("['’]s?");
        if (after >= tokens.size() || possessive) {
            return null;
        }
        boolean group = tokens.get(after).lower().equals("group") && after == end && start == 0;
        return group ? null : words.kindsAfter.get(tokens.get(after).lower());
    }

    /** The word in small letters right before the name; a word for a group may stand before a person too. */
    private @Nullable String kindBefore(List<Token> tokens, int start) {
        int before = start - 1;
        boolean quoted = false;
        while (before >= 0 && isQuote(tokens.get(before))) {
            before--;
            quoted = true;
        }
        if (before < 0 || tokens.get(before).isCapitalised()) {
            return null;
        }
        String word = tokens.get(before).lower();
        boolean vague = Set.of("group", "organisation", "organization", "project", "union", "company", "initiative")
                .contains(word);
        return vague && !quoted && words.isGivenName(tokens.get(start)) ? null : words.kindsBefore.get(word);
    }

    private boolean isPersonOrPlace(List<Token> tokens, int start, int end, boolean told) {
        boolean allOrdinary = tokens.subList(start, end).stream()
                .allMatch(token -> words.notNames.contains(token.text()) || words.demonyms.contains(token.text()));
        PhraseBook.Hit<KnownPlaces.KnownPlace> place = places.at(tokens, start);
        boolean isPlace = place != null
                && start + place.tokens() >= end
                && !place.meaning().weak();
        return allOrdinary || isPlace || (!told && end - start > 1 && words.isGivenName(tokens.get(start)));
    }

    private static boolean isQuote(Token token) {
        return token.text().length() == 1 && "\"'‘’“”«»".contains(token.text());
    }

    private void take(
            List<Token> tokens,
            int start,
            int end,
            String name,
            NamedOrganisation organisation,
            String rule,
            double confidence,
            TakenStretches claims,
            List<TentativeDetail> found) {
        int from = tokens.get(start).start();
        int to = tokens.get(end - 1).end();
        if (!claims.free(from, to)) {
            return;
        }
        claims.take(from, to);
        inDocument.merge(
                name,
                organisation,
                (old, now) ->
                        old.kind() == null || (old.abbreviation() == null && now.abbreviation() != null) ? now : old);
        found.add(new TentativeDetail(DetailKind.ORGANISATION, from, to, name, confidence, rule));
    }

    static String text(List<Token> tokens, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            Token token = tokens.get(i);
            boolean spaced = i > start && tokens.get(i - 1).end() < token.start();
            text.append(spaced ? " " : "").append(token.text());
        }
        return text.toString();
    }

    private static String capitalised(String name) {
        return Capitals.first(name);
    }

    private static String titleCase(String name) {
        StringBuilder title = new StringBuilder();
        for (String word : name.split(" ")) {
            boolean small = Set.of("of", "and", "the").contains(word);
            title.append(title.isEmpty() ? "" : " ").append(small ? word : capitalised(word));
        }
        return title.toString();
    }

    static boolean isPublic(@Nullable String kind) {
        return kind != null && PUBLIC.contains(kind);
    }
}
