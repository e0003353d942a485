package xinzhi.learn.gold;

import java.util.Optional;

/** A number that measures something. @param value in {@code unit}, as the text gives it */
public record GoldNumber(
        String indicator, Optional<String> area, Optional<String> period, double value, String unit, String evidence) {}
