package org.khronika.desk.translations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.forms.Differences.ChangedAnswer;
import org.khronika.journal.JournalEntry;
import org.khronika.records.FreeTexts;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What deeds did with the translations of a record, read back from the journal for somebody who reads its history. */
public record TranslationHistory(JsonMapper json, Language language) {

    private static final Set<String> DEEDS = Set.of("TranslateTexts", "AcceptTranslations", "ReturnTranslations");

    /** Reads it in the language of a member. */
    @Component
    public record Reads(JsonMapper json) {

        /** In a language. */
        public TranslationHistory in(Language language) {
            return new TranslationHistory(json, language);
        }
    }

    /** Whether the entry is about translations. */
    public boolean isOf(JournalEntry entry) {
        return DEEDS.contains(entry.deed());
    }

    /** The texts that it is about, each with its words before and after, as far as these differ. */
    public List<ChangedAnswer> changes(JournalEntry entry, Class<? extends Record> body) {
        List<ChangedAnswer> changes = new ArrayList<>();
        @Nullable String after = entry.after();
        if (after != null) {
            JsonNode whole = json.readTree(after);
            String tag = whole.path("language").asString();
            whole.path("texts").forEach(text -> changes.add(change(text, tag, body)));
        }
        return List.copyOf(changes);
    }

    private ChangedAnswer change(JsonNode text, String tag, Class<? extends Record> body) {
        String label = FreeTexts.label(body, text.path("place").asString(), language);
        @Nullable String before = words(text, "before");
        @Nullable String after = words(text, "after");
        boolean same = after != null && after.equals(before);
        return new ChangedAnswer("%s (%s)".formatted(label, tag), same ? null : before, after);
    }

    private static @Nullable String words(JsonNode text, String name) {
        String words = text.path(name).asString("");
        return words.isEmpty() ? null : words;
    }
}
