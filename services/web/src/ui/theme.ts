import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Work-clothes indigo: the one brand colour, and the bars that speak for a match. */
const bleu: MantineColorsTuple = [
  '#eef2fa',
  '#dce4f4',
  '#b9c8e8',
  '#93abdc',
  '#7091cf',
  '#4e73bc',
  '#3d61af',
  '#31529b',
  '#274585',
  '#1c3364',
];
/** Madder red: only for what needs a person now. */
const garance: MantineColorsTuple = [
  '#fbeeef',
  '#f5d8da',
  '#ebb3b8',
  '#e08a92',
  '#d4646f',
  '#c5434f',
  '#b12e3b',
  '#9a2431',
  '#821c28',
  '#631420',
];
/** The bars that speak against. */
const orange: MantineColorsTuple = [
  '#fdf2e8',
  '#fae0c8',
  '#f4c090',
  '#ed9f57',
  '#e2822b',
  '#c96b16',
  '#a9570f',
  '#8c470c',
  '#703809',
  '#532a07',
];
/** Raw linen, for everything else. */
const gray: MantineColorsTuple = [
  '#f9f7f3',
  '#f2efe9',
  '#e7e3db',
  '#d8d3c9',
  '#bdb7ab',
  '#8c867a',
  '#696459',
  '#514d46',
  '#393631',
  '#23211e',
];
const dark: MantineColorsTuple = [
  '#e9e6e0',
  '#d0ccc4',
  '#aeaaa1',
  '#87837b',
  '#4b4945',
  '#3a3835',
  '#2a2927',
  '#1e1d1c',
  '#181716',
  '#11100f',
];

const STACK = '"Inter", "Inter stand-in", system-ui, sans-serif';

/** "Bleu de travail": one brand colour, four sizes, two weights, an 8-point grid. */
export const theme = createTheme({
  colors: { bleu, garance, orange, gray, dark },
  primaryColor: 'bleu',
  primaryShade: { light: 8, dark: 5 },
  autoContrast: true,
  black: gray[9],
  fontFamily: STACK,
  headings: {
    fontFamily: STACK,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '32px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '24px' },
    },
  },
  fontSizes: { xs: '13px', sm: '14px', md: '16px', lg: '22px', xl: '22px' },
  lineHeights: { xs: '16px', sm: '20px', md: '24px', lg: '32px', xl: '32px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 120, transition: 'fade' },
        centered: true,
        // The line of its title is no second head of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 120 } } },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 120 },
        // Where screen readers look for content; and the menu itself is what is focused, not an empty thing in it.
        portalProps: { target: '#main' },
        withInitialFocusPlaceholder: false,
      },
    },
    Skeleton: { defaultProps: { radius: 'sm' } },
    Anchor: { defaultProps: { underline: 'always', inherit: true } },
  },
});

/** Colours with a meaning; screens name the meaning, never the shade. */
export const cssVariables: CSSVariablesResolver = (given) => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': given.colors.gray?.[6] ?? '',
    '--mantine-color-placeholder': given.colors.gray?.[6] ?? '',
    '--mantine-color-default-border': given.colors.gray?.[5] ?? '',
    '--mantine-color-error': given.colors.garance?.[6] ?? '',
    '--mantine-color-anchor': given.colors.bleu?.[8] ?? '',
    '--linen': given.colors.gray?.[0] ?? '',
    '--hairline': given.colors.gray?.[3] ?? '',
    '--chosen': given.colors.bleu?.[0] ?? '',
    '--brand': given.colors.bleu?.[8] ?? '',
    '--urgent': given.colors.garance?.[6] ?? '',
    '--for': given.colors.bleu?.[6] ?? '',
    '--against': given.colors.orange?.[5] ?? '',
    '--evidence': given.colors.bleu?.[1] ?? '',
    '--evidence-strong': '#ffe08a',
    '--against-text': given.colors.orange?.[7] ?? '',
    '--axis': given.colors.gray?.[5] ?? '',
  },
  dark: {
    '--mantine-color-body': given.colors.dark?.[7] ?? '',
    '--mantine-color-dimmed': given.colors.dark?.[2] ?? '',
    '--mantine-color-placeholder': given.colors.dark?.[2] ?? '',
    '--mantine-color-default-border': given.colors.dark?.[3] ?? '',
    '--mantine-color-error': given.colors.garance?.[3] ?? '',
    '--mantine-color-anchor': given.colors.bleu?.[2] ?? '',
    '--linen': given.colors.dark?.[8] ?? '',
    '--hairline': given.colors.dark?.[5] ?? '',
    '--chosen': '#24304a',
    '--brand': given.colors.bleu?.[2] ?? '',
    '--urgent': given.colors.garance?.[3] ?? '',
    '--for': given.colors.bleu?.[4] ?? '',
    '--against': given.colors.orange?.[4] ?? '',
    '--evidence': '#2c3f66',
    '--evidence-strong': '#7a5f12',
    '--against-text': given.colors.orange?.[3] ?? '',
    '--axis': given.colors.dark?.[3] ?? '',
  },
});
