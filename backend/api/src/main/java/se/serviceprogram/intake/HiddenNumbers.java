package se.serviceprogram.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The personal numbers in a file of somebody who may not read such. An application ties decisions to whoever has the number,
 * and lists show the day of birth: a file with all thousand numbers of a day would find the one that a sole trader has.
 */
final class HiddenNumbers {

    /** More sole traders of one day are hardly met in one file of a region. */
    private static final int MOST_OF_A_DAY = 5;

    private static final int DIGITS_OF_THE_DAY = 6;

    private final Map<String, Set<String>> numbers = new HashMap<>();

    /** Refuses the file when it has too many numbers of one day. */
    void add(int row, String number) {
        var ofThatDay = numbers.computeIfAbsent(number.substring(0, DIGITS_OF_THE_DAY), none -> new HashSet<>());
        if (ofThatDay.add(number) && ofThatDay.size() > MOST_OF_A_DAY) {
            throw UnreadableFile.because("numbers-of-one-day", Integer.toString(row), Integer.toString(MOST_OF_A_DAY));
        }
    }
}
