// Imported here, not by @import: only so does the build see the file and cut its foreign font out.
import '@midas-ds/components/default.css';
import './index.css';
