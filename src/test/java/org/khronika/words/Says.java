package org.khronika.words;

import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/** Matches what is said in English. */
public final class Says {

    private Says() {}

    public static Matcher<Object> says(String english) {
        return says(Matchers.equalTo(english));
    }

    public static Matcher<Object> says(Matcher<? super String> english) {
        return new FeatureMatcher<Object, String>(english, "said in English", "English") {
            @Override
            protected String featureValueOf(Object said) {
                return said instanceof Sayable sayable ? sayable.english() : String.valueOf(said);
            }
        };
    }
}
