package xinzhi.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Lets Fuseki say what is wrong with a query that holds Chinese: it prints messages to the byte stream, which refuses
 * all beyond Latin 1, takes their characters for bytes, and the client would be told of an error of the server's instead.
 */
final class Utf8Response extends HttpServletResponseWrapper {
    Utf8Response(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Utf8Stream(super.getOutputStream());
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (getStatus() < SC_BAD_REQUEST) {
            super.setContentLengthLong(length);
        }
    }

    private static final class Utf8Stream extends ServletOutputStream {
        private final ServletOutputStream out;

        Utf8Stream(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void print(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
