package org.zwischenraum.load;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Bytes that the program holds after it has cleaned up, in its heap and in buffers outside of it. */
@Bench
@Controller
class FloorMemory {
    @GetMapping(path = "/bench/memory", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    @OpenTo(Standing.GUEST)
    String bytes() {
        for (int time = 0; time < 3; time++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        long outside = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return Long.toString(runtime.totalMemory() - runtime.freeMemory() + outside);
    }
}
