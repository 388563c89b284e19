package org.zwischenraum.lexicon;

import java.util.Arrays;

/** Numbers in the order in which they come, without an object for each. */
final class Numbers {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, size * 2);
        numbers[size++] = number;
    }

    boolean endsWith(int number) {
        return size > 0 && numbers[size - 1] == number;
    }

    int get(int at) {
        return numbers[at];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
