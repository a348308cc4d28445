import { Box, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** One thought and one button: empty lists, missing pages, failures. */
export function Notice(props: {
  title: ReactNode;
  text: string;
  action?: ReactNode;
  /** Stands in a pane that has no padding of its own. */
  inset?: boolean;
}) {
  return (
    <Box py="lg" px={props.inset ? 'md' : 0} maw={560}>
      <Stack gap="xs" align="flex-start">
        {props.title}
        <Text>{props.text}</Text>
        {props.action && <Box mt="xs">{props.action}</Box>}
      </Stack>
    </Box>
  );
}
