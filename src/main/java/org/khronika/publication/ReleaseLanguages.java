package org.khronika.publication;

import java.util.List;
import org.khronika.translations.PublishedLanguages;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.stereotype.Component;

/** The languages in which releases are published, in the order that the organisation gave them. */
@Component
class ReleaseLanguages implements PublishedLanguages {

    private final List<Language> languages;

    /** @throws org.khronika.values.WrongSetting when Khronika does not speak one of them */
    ReleaseLanguages(ReleaseSettings settings, Languages spoken) {
        languages = settings.languages().stream()
                .map(tag -> spoken.byTag(tag).orElseThrow(() -> ReleaseSettings.wrong(settings.languages())))
                .toList();
    }

    @Override
    public List<Language> all() {
        return languages;
    }
}
