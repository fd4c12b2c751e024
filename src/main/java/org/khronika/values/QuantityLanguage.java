package org.khronika.values;

import java.util.Locale;

/** How one language says quantities; what it says, {@link QuantityWords} understands as the same quantity. */
enum QuantityLanguage {
    ENGLISH {
        @Override
        String words(Extent extent) {
            String about = extent.approximate() ? "about " : "";
            String number = about + number(extent.low());
            return switch (extent.comparison()) {
                case EXACTLY -> number;
                case MORE_THAN -> "more than " + number;
                case AT_LEAST -> "at least " + number;
                case FEWER_THAN -> "fewer than " + number;
                case AT_MOST -> "at most " + number;
                case BETWEEN -> "between " + number + " and " + number(extent.high());
            };
        }

        private String number(long number) {
            return String.format(Locale.ENGLISH, "%,d", number);
        }
    },
    RUSSIAN {
        @Override
        String words(Extent extent) {
            String number = (extent.approximate() ? "примерно " : "") + spaced(extent.low());
            return switch (extent.comparison()) {
                case EXACTLY -> (extent.approximate() ? "около " : "") + spaced(extent.low());
                case MORE_THAN -> "более чем " + number;
                case AT_LEAST -> "не менее чем " + number;
                case FEWER_THAN -> "менее чем " + number;
                case AT_MOST -> "не более чем " + number;
                case BETWEEN -> "от " + number + " до " + spaced(extent.high());
            };
        }
    },
    KAZAKH {
        @Override
        String words(Extent extent) {
            String number = (extent.approximate() ? "шамамен " : "") + spaced(extent.low());
            return switch (extent.comparison()) {
                case EXACTLY -> number;
                case MORE_THAN -> number + "-" + KazakhNumerals.ablative(extent.low()) + " астам";
                case AT_LEAST -> "кемінде " + number;
                case FEWER_THAN -> number + "-" + KazakhNumerals.ablative(extent.low()) + " кем";
                case AT_MOST -> "ең көбі " + number;
                case BETWEEN -> number + "–" + spaced(extent.high());
            };
        }
    };

    /** The quantity as printed. */
    abstract String words(Extent extent);

    /** The language of the locale, English when it is not one of ours. */
    static QuantityLanguage of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" -> RUSSIAN;
            case "kk" -> KAZAKH;
            default -> ENGLISH;
        };
    }

    /** From 10 000 on, thousands stand apart by a space at which no line breaks. */
    static String spaced(long number) {
        return number < 10_000
                ? "" + number
                : String.format(Locale.ENGLISH, "%,d", number).replace(',', '\u00a0');
    }
}
