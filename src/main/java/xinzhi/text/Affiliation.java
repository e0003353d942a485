package xinzhi.text;

import java.util.Optional;

/** Where an author works, as the page prints it: {@code 中国国际经济交流中心}, {@code 副理事长}. */
public record Affiliation(String organization, Optional<String> role) {}
