import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './font.css';
import './base.css';
