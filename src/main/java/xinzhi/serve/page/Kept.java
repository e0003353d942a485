package xinzhi.serve.page;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that a generation gave before, up to so many bytes; those that were not asked for longest go first. What a generation says never
 * changes, so that an answer is as good the second time. Safe from many threads.
 */
final class Kept {
    /** Of the memory that there is, the part that may be taken, and in bytes no more than that. */
    private static final int PART = 16;

    private static final long MOST = 64L << 20;
    /** Larger ones would leave room for few others. */
    private static final int PART_OF_ONE = 32;
    /** What an answer takes beside its body and its address. */
    private static final int OVERHEAD = 500;

    private final long most;
    private final Map<Ask, Reply> replies = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    Kept(long most) {
        this.most = most;
    }

    /** As large as the memory of the process allows. */
    static Kept fitting() {
        return new Kept(Math.min(MOST, Runtime.getRuntime().maxMemory() / PART));
    }

    /** Whether half of the room is left. */
    synchronized boolean hasRoom() {
        return size < most / 2;
    }

    synchronized Optional<Reply> find(Ask ask) {
        return Optional.ofNullable(replies.get(ask));
    }

    /** Keeps a whole answer to what was found; any other is given anew each time. */
    void keep(Ask ask, Reply reply) {
        if (reply.status() == 200 && reply.writer().isEmpty() && weight(ask, reply) <= most / PART_OF_ONE) {
            keepTagged(ask, reply.tagged());
        }
    }

    private synchronized void keepTagged(Ask ask, Reply reply) {
        Optional<Reply> before = Optional.ofNullable(replies.put(ask, reply));
        size += weight(ask, reply) - before.map(b -> weight(ask, b)).orElse(0L);
        Iterator<Map.Entry<Ask, Reply>> eldest = replies.entrySet().iterator();
        while (size > most && eldest.hasNext()) {
            Map.Entry<Ask, Reply> gone = eldest.next();
            size -= weight(gone.getKey(), gone.getValue());
            eldest.remove();
        }
    }

    private static long weight(Ask ask, Reply reply) {
        long letters =
                ask.path().length() + ask.accept().length() + ask.origin().length();
        for (Map.Entry<String, String> parameter : ask.parameters().entrySet()) {
            letters += parameter.getKey().length() + parameter.getValue().length();
        }
        return OVERHEAD + 2 * letters + reply.body().length;
    }
}
