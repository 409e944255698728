import { version } from '../../package.json';

/** What the command is called: in help, in messages and in SARIF. */
export const toolName = 'pm-worksheets';

/** The version of the package. */
export const toolVersion: string = version;
