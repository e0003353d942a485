package xinzhi.learn.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an article says, all names in the form in which they are compared; a reader's and an extraction's look alike. */
record Facts(
        Optional<String> title,
        Optional<String> source,
        String body,
        List<String> authors,
        List<Post> posts,
        List<Thing> things,
        List<Link> links,
        List<Number> numbers,
        List<Said> said) {
    /** A person's post. @param organizations names of the one organization */
    record Post(String person, String role, Set<String> organizations) {
        boolean same(Post other) {
            return person.equals(other.person)
                    && organizations.stream()
                            .anyMatch(o -> other.organizations.stream().anyMatch(x -> contain(o, x)));
        }
    }

    /** @param classes local names, the best first */
    record Thing(String label, List<String> classes, Set<String> names) {
        boolean same(Thing other) {
            return shares(names, other.names);
        }

        boolean sameKind(Thing other) {
            return same(other) && classes.stream().anyMatch(other.classes::contains);
        }
    }

    /** A relation; its ends are sets of names. */
    record Link(Set<String> subject, String predicate, Set<String> object) {
        boolean same(Link other) {
            return predicate.equals(other.predicate)
                    && shares(subject, other.subject)
                    && (shares(object, other.object) || predicate.equals("hasFeature") && overlap(other));
        }

        private boolean overlap(Link other) {
            return object.stream().anyMatch(o -> other.object.stream().anyMatch(x -> contain(o, x)));
        }

        /** Whether it joins the same things, in whichever way. */
        boolean samePair(Link other) {
            return shares(subject, other.subject) && shares(object, other.object)
                    || shares(subject, other.object) && shares(object, other.subject);
        }
    }

    /** A figure; what the text leaves open is an empty string. */
    record Number(String indicator, double value, String unit, String period, String area) {
        private static final double TOLERANCE = 1e-6;
        private static final double HALF = 0.5;
        private static final int YEAR = 4;

        boolean sameValue(Number found) {
            return Math.abs(value - found.value) <= TOLERANCE * Math.max(1, Math.abs(value)) && unit.equals(found.unit);
        }

        boolean sameIndicator(Number found) {
            return sameValue(found)
                    && (contain(indicator, found.indicator)
                            || characters(indicator, found.indicator, false)
                                    >= HALF * characters(indicator, found.indicator, true));
        }

        boolean sameAll(Number found) {
            return sameIndicator(found)
                    && (period.isEmpty() || year(period).equals(year(found.period)))
                    && (area.isEmpty() || area.equals(found.area));
        }

        private static String year(String period) {
            return period.substring(0, Math.min(YEAR, period.length()));
        }

        private static long characters(String a, String b, boolean either) {
            return either
                    ? (a + b).chars().distinct().count()
                    : a.chars().distinct().filter(c -> b.indexOf(c) >= 0).count();
        }
    }

    /** A statement. */
    record Said(String type, String text) {
        private static final double SHARE = 0.6;

        boolean same(Said other) {
            int shorter = Math.min(text.length(), other.text.length());
            return type.equals(other.type) && shorter > 0 && Alignment.common(text, other.text) >= SHARE * shorter;
        }
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean contain(String a, String b) {
        return a.contains(b) || b.contains(a);
    }
}
