package org.khronika.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over one sentence and finds the run of capitals that begins at a token and names an organisation. */
final class OrganisationWalk {

    private static final Set<String> JOINTS =
            Set.of("for", "against", "on", "to", "and", "&", "of", "de", "la", "del", "des", "du", "without", "with");
    /** Words that begin a sentence, or stand before a name, and are no part of it. */
    static final Set<String> OPENERS = WordLists.words("openers");

    /** In tokens; the longest name of a body that we have seen has 22. */
    private static final int LONGEST_NAME = 40;

    private final NameWords words;
    private final KnownPlaces places;
    private final List<Token> tokens;
    private final TakenStretches claims;

    private int start;
    private int last;
    private int headAt;
    private boolean headFirst;
    private @Nullable String kind;

    OrganisationWalk(NameWords words, KnownPlaces places, List<Token> tokens, TakenStretches claims) {
        this.words = words;
        this.places = places;
        this.tokens = tokens;
        this.claims = claims;
    }

    /** The run that begins at this token, or null when none does. */
    @Nullable
    OrganisationRun from(int first) {
        start = OPENERS.contains(tokens.get(first).lower()) ? first + 1 : first;
        last = -1;
        headAt = -1;
        headFirst = false;
        kind = null;
        int at = start;
        while (isPart(at) && at - first < LONGEST_NAME) {
            see(at);
            int next = next(at);
            boolean jumped = next > at + 1;
            boolean complete = last == at && !headFirst && !continues(next);
            if (!jumped && (complete || !isPart(next))) {
                break;
            }
            at = next;
        }
        return run();
    }

    private @Nullable OrganisationRun run() {
        if (kind == null || last <= start) {
            return null;
        }
        int from = start;
        while (from < last
                && OrganisationFinder.isPublic(kind)
                && words.demonyms.contains(tokens.get(from).text())) {
            from++;
        }
        return from == last && !headFirst ? null : new OrganisationRun(from, last + 1, kind);
    }

    /** Notes whether this word is one that makes a name, or goes on with one. */
    private void see(int at) {
        String headKind = words.heads.get(tokens.get(at).lower());
        boolean mayLead = words.headsFirst.contains(tokens.get(at).lower());
        boolean leads = mayLead && joined(at + 1) > 0;
        if (headKind != null && (at > start || leads)) {
            last = at;
            headAt = at;
            kind = kind == null || !headFirst ? headKind : kind;
            headFirst = headFirst || leads;
        } else if (last >= 0 && headFirst) {
            last = at;
        }
    }

    /** The token to go on with: the one after, or the one beyond "of" and its like where the name spans it. */
    private int next(int at) {
        int next = at + 1;
        if (isPossessive(next)
                && isPart(next + 1)
                && words.heads.containsKey(tokens.get(next + 1).lower())
                && !isPlace(at)) {
            return next + 1;
        }
        int beyond = joined(next);
        if (beyond < 0) {
            return next;
        }
        boolean and = tokens.get(next).lower().equals("and");
        boolean to = tokens.get(next).lower().equals("to");
        if (to && !(headFirst && last == at && last == start)) {
            return next;
        }
        boolean spans = last < 0 ? and && leadsToHead(next, beyond) : maySpan(and, beyond, headAt == at);
        return spans ? beyond : next;
    }

    private boolean maySpan(boolean and, int beyond, boolean atHead) {
        if (and) {
            return headFirst && !atHead && !startsAnother(beyond);
        }
        return !words.isGivenName(tokens.get(beyond));
    }

    private boolean isPart(int at) {
        return at < tokens.size()
                && tokens.get(at).isCapitalised()
                && tokens.get(at).isWord()
                && claims.free(tokens.get(at));
    }

    private boolean isPossessive(int at) {
        return at < tokens.size() && tokens.get(at).lower().matches("['’]s?");
    }

    /** The token after a joining word (and an article) if a capital follows, else -1. */
    private int joined(int at) {
        if (at >= tokens.size()
                || !JOINTS.contains(tokens.get(at).lower())
                || tokens.get(at).isCapitalised()) {
            return -1;
        }
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).lower().equals("the")) {
            next++;
        }
        return isPart(next) ? next : -1;
    }

    /** Whether what follows "and" is an organisation or a person of its own. */
    private boolean startsAnother(int next) {
        if (tokens.get(next).isAcronym() || words.isGivenName(tokens.get(next))) {
            return true;
        }
        for (int i = next; i < next + 4 && isPart(i); i++) {
            if (words.heads.containsKey(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Human Rights and Equality Commission": ordinary words before "and", the head after. */
    private boolean leadsToHead(int joint, int beyond) {
        boolean ordinary = tokens.subList(start, joint).stream().allMatch(words::isOrdinary);
        for (int i = beyond; i - start < LONGEST_NAME && isPart(i); i++) {
            if (words.heads.containsKey(tokens.get(i).lower())) {
                return ordinary;
            }
        }
        return false;
    }

    /** After a head only another head goes on with the name ("City Police Department"). */
    private boolean continues(int next) {
        for (int i = next; i < next + 3 && isPart(i); i++) {
            if (words.heads.containsKey(tokens.get(i).lower())) {
                return true;
            }
            if (words.isTitle(tokens.get(i)) || words.isGivenName(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isPlace(int at) {
        return places.at(tokens, at) != null
                || words.demonyms.contains(tokens.get(at).text());
    }
}
