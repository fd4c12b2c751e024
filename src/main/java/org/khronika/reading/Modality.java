package org.khronika.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether what a verb says happened, may happen, did not happen, or is what somebody says happened. */
final class Modality {

    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "get", "gets", "got", "getting", "’s", "'s");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> MODALS =
            Set.of("could", "would", "may", "might", "should", "must", "can", "will", "shall", "cannot", "ought");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final String BOUNDARIES = ";:–—(?";

    private final Frames frames;

    Modality(Frames frames) {
        this.frames = frames;
    }

    static boolean isBe(Token token) {
        return BE.contains(token.lower());
    }

    /** The month of May is none. */
    private static boolean isModal(Token token) {
        return MODALS.contains(token.lower()) && !token.isCapitalised();
    }

    static boolean isHave(Token token) {
        return HAVE.contains(token.lower());
    }

    /** A word that may stand between an auxiliary and its verb. */
    static boolean isFiller(Token token) {
        String word = token.lower();
        return word.endsWith("ly")
                || Set.of(
                                "also",
                                "then",
                                "later",
                                "again",
                                "already",
                                "still",
                                "not",
                                "never",
                                "both",
                                "all",
                                "each",
                                "soon",
                                "even",
                                "once",
                                "only",
                                "ever",
                                "since",
                                "now",
                                "just",
                                "first",
                                "twice",
                                "subsequently",
                                "reportedly",
                                "allegedly",
                                "initially",
                                "yet",
                                "itself",
                                "’",
                                "‘",
                                "“",
                                "”",
                                "n’t",
                                "either",
                                "too",
                                "thus",
                                "therefore",
                                "eventually",
                                "finally")
                        .contains(word);
    }

    /** The flags of the verb or phrase that begins at this token of its sentence. */
    Set<Flag> of(Sentence sentence, int at) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        List<Token> tokens = sentence.tokens();
        int i = at - 1;
        boolean auxiliary = false;
        while (i >= 0 && at - i < 9 && (isFiller(tokens.get(i)) || isBe(tokens.get(i)) || isHave(tokens.get(i)))) {
            auxiliary = auxiliary || isBe(tokens.get(i)) || isHave(tokens.get(i));
            if (frames.negated.contains(tokens.get(i).lower())
                    && !tokens.get(i).lower().equals("only")) {
                flags.add(Flag.NEGATED);
            }
            i--;
        }
        if (i >= 0) {
            governor(tokens, i, flags);
        }
        condition(tokens, at, flags);
        noSubject(tokens, at, flags);
        for (Token token : tokens) {
            if (frames.reported.contains(token.lower())) {
                flags.add(Flag.REPORTED);
                break;
            }
        }
        return flags;
    }

    private void governor(List<Token> tokens, int at, Set<Flag> flags) {
        String word = tokens.get(at).lower();
        if (isModal(tokens.get(at))) {
            flags.add(Flag.HYPOTHETICAL);
            return;
        }
        if (Set.of("did", "do", "does").contains(word)) {
            return;
        }
        if (Set.of("and", "or", ",").contains(word)) {
            listed(tokens, at, flags);
            return;
        }
        if (word.equals("to")) {
            infinitive(tokens, at, flags);
            return;
        }
        if (frames.negated.contains(word) && !word.equals("only")) {
            flags.add(Flag.NEGATED);
        }
        for (int i = at; i >= Math.max(0, at - 3); i--) {
            String before = tokens.get(i).lower();
            if (BOUNDARIES.contains(tokens.get(i).text())
                    || before.equals(",")
                    || before.equals("and")
                    || before.equals("were")
                    || before.equals("was")) {
                return;
            }
            boolean nominal = i < at
                    && Set.of("for", "of", "with", "on", "that", "the", "his", "her", "their", "being")
                            .contains(tokens.get(at).lower());
            if (i < at && isModal(tokens.get(i))) {
                flags.add(Flag.HYPOTHETICAL);
                return;
            }
            if (nominal
                    && Set.of(
                                    "call",
                                    "called",
                                    "calls",
                                    "calling",
                                    "demand",
                                    "demanded",
                                    "demanding",
                                    "demands",
                                    "threatened",
                                    "threat",
                                    "risk",
                                    "facing",
                                    "possible",
                                    "fear",
                                    "against",
                                    "urged",
                                    "plans",
                                    "propose",
                                    "proposed",
                                    "possibility")
                            .contains(before)) {
                flags.add(Flag.HYPOTHETICAL);
                return;
            }
        }
    }

    /** "To stop …, drop the charges and release him": a bare form in a list goes with the first one's "to". */
    private void listed(List<Token> tokens, int joint, Set<Flag> flags) {
        String verb = tokens.get(joint + 1).lower();
        if (frames.verbs.of(verb).stream()
                .noneMatch(reading -> reading.forms().contains(VerbForms.Form.BASE)
                        && !reading.forms().contains(VerbForms.Form.PAST))) {
            return;
        }
        for (int i = joint - 1; i >= Math.max(0, joint - 20); i--) {
            if (isModal(tokens.get(i))) {
                flags.add(Flag.HYPOTHETICAL);
                return;
            }
            if (tokens.get(i).lower().equals("to")
                    && i + 1 < tokens.size()
                    && !tokens.get(i + 1).isCapitalised()) {
                infinitive(tokens, i, flags);
                return;
            }
        }
    }

    /** "To release": what comes before says whether it was done, refused or only wished. */
    private void infinitive(List<Token> tokens, int to, Set<Flag> flags) {
        if (to + 1 < tokens.size() && tokens.get(to + 1).lower().equals("have")) {
            flags.add(Flag.REPORTED);
            return;
        }
        for (int i = to - 1; i >= Math.max(0, to - 9); i--) {
            String word = tokens.get(i).lower();
            if (BOUNDARIES.contains(tokens.get(i).text())) {
                break;
            }
            if (frames.negated.contains(word)) {
                flags.add(Flag.NEGATED);
                return;
            }
            if (frames.decided.contains(word)) {
                return;
            }
            if (frames.hypothetical.contains(word)) {
                break;
            }
        }
        flags.add(Flag.HYPOTHETICAL);
    }

    private static void condition(List<Token> tokens, int at, Set<Flag> flags) {
        for (int i = at - 1; i >= Math.max(0, at - 10); i--) {
            Token token = tokens.get(i);
            if (CONDITIONS.contains(token.lower())) {
                flags.add(Flag.HYPOTHETICAL);
                return;
            }
            if (token.is(",") || BOUNDARIES.contains(token.text())) {
                return;
            }
        }
    }

    /** "No activists were detained", "none of them was". */
    private static void noSubject(List<Token> tokens, int at, Set<Flag> flags) {
        for (int i = at - 1; i >= Math.max(0, at - 7); i--) {
            Token token = tokens.get(i);
            if (token.is(",") || BOUNDARIES.contains(token.text())) {
                return;
            }
            if (Set.of("no", "none", "nobody", "neither").contains(token.lower())) {
                flags.add(Flag.NEGATED);
                return;
            }
        }
    }
}
